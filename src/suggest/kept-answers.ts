import { type Around, typedAlong } from './when-to-ask.ts'

/** Answers kept: as many places as someone goes back to. */
const MOST_ANSWERS = 32
/** UTF-16 units of text around them, all together: some megabytes. What is longer by itself is not kept. */
const MOST_UNITS = 2_000_000

export interface KeptAnswer<Answer> {
  readonly answer: Answer
  /** What was typed of it since it was asked for. */
  readonly typed: string
}

/**
 * Whole answers by their places, so that one that was left and found again, or typed along, costs no run. An answer depends on
 * more: whoever keeps them asks for all in the same way, and begins anew with another model or other filters. How much of the
 * suffix the model was told makes no difference here: the answer is filtered by the whole of it.
 */
export class KeptAnswers<Answer extends { readonly text: string }> {
  /** The one used last stands at the end. */
  readonly #kept: { readonly place: Around; readonly answer: Answer }[] = []

  /** The answer for this place, or one for a place before it that says what was typed since and more; null where there is none. */
  find(place: Around): KeptAnswer<Answer> | null {
    for (const [index, kept] of [...this.#kept.entries()].reverse()) {
      const typed = typedAlong(kept.place, place, kept.answer.text, true)
      if (typed === null || (typed !== '' && typed === kept.answer.text)) continue
      this.#kept.push(...this.#kept.splice(index, 1))
      return { answer: kept.answer, typed }
    }
    return null
  }

  keep(place: Around, answer: Answer): void {
    if (size(place) > MOST_UNITS) return
    const index = this.#kept.findIndex(({ place: other }) => isSamePlace(other, place))
    if (index >= 0) this.#kept.splice(index, 1)
    this.#kept.push({ place, answer })
    while (this.#kept.length > MOST_ANSWERS || this.#units > MOST_UNITS) this.#kept.shift()
  }

  get #units(): number {
    return this.#kept.reduce((sum, { place }) => sum + size(place), 0)
  }
}

function isSamePlace(a: Around, b: Around): boolean {
  return a.prefix === b.prefix && a.suffix === b.suffix
}

function size({ prefix, suffix }: Around): number {
  return prefix.length + suffix.length
}
