import type { SamplingParams } from '../generation/run-event.ts'
import { type Around, typedAlong } from './when-to-ask.ts'

/** Answers kept: as many places as someone goes back to. */
const MOST_ANSWERS = 32
/** UTF-16 units of text around them, all together: some megabytes. What is longer by itself is not kept. */
const MOST_UNITS = 2_000_000

/** All that an answer depends on. */
export interface AnswerKey extends Around {
  readonly model: string
  readonly params: SamplingParams
}

export interface KeptAnswer<Answer> {
  readonly answer: Answer
  /** What was typed of it since it was asked for. */
  readonly typed: string
}

/** Whole answers by what they depend on, so that a place that was left and found again, or typed along, costs no run. */
export class KeptAnswers<Answer extends { readonly text: string }> {
  /** The one used last stands at the end. */
  readonly #kept: { readonly key: AnswerKey; readonly answer: Answer }[] = []

  /** The answer for this place, or one for a place before it that says what was typed since and more; null where there is none. */
  find(key: AnswerKey): KeptAnswer<Answer> | null {
    for (const [index, kept] of [...this.#kept.entries()].reverse()) {
      if (!asksTheSame(kept.key, key)) continue
      const typed = typedAlong(kept.key, key, kept.answer.text, true)
      if (typed === null || (typed !== '' && typed === kept.answer.text)) continue
      this.#kept.push(...this.#kept.splice(index, 1))
      return { answer: kept.answer, typed }
    }
    return null
  }

  keep(key: AnswerKey, answer: Answer): void {
    if (size(key) > MOST_UNITS) return
    const index = this.#kept.findIndex(({ key: other }) => asksTheSame(other, key) && isSamePlace(other, key))
    if (index >= 0) this.#kept.splice(index, 1)
    this.#kept.push({ key, answer })
    while (this.#kept.length > MOST_ANSWERS || this.#units > MOST_UNITS) this.#kept.shift()
  }

  get #units(): number {
    return this.#kept.reduce((sum, { key }) => sum + size(key), 0)
  }
}

function asksTheSame(a: AnswerKey, b: AnswerKey): boolean {
  const names = Object.keys(a.params) as (keyof SamplingParams)[]
  return a.model === b.model && names.every((name) => a.params[name] === b.params[name])
}

function isSamePlace(a: Around, b: Around): boolean {
  return a.prefix === b.prefix && a.suffix === b.suffix
}

function size({ prefix, suffix }: Around): number {
  return prefix.length + suffix.length
}
