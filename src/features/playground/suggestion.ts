import type { SuggestionTrace } from '../../store/suggestion.ts'
import { type Around, isSingleLine, typedAlong } from '../../suggest/when-to-ask.ts'

/** One answer as it came so far. */
export interface SuggestedAnswer {
  readonly text: string
  /** No more of it will come. */
  readonly complete: boolean
  readonly trace: SuggestionTrace
}

/** What is suggested at one place: an answer, others beside it, and how far the person has typed along. */
export class Suggestion {
  readonly around: Around
  readonly singleLine: boolean
  readonly #answers: SuggestedAnswer[] = []
  readonly #stoppers = new Set<AbortController>()
  #shown = 0
  /** The answer that is shown as soon as there is something of it to see; null once it was, or the person turned elsewhere. */
  #awaited: number | null = null
  #typed = ''
  /** How many alternatives were asked for: each has a seed of its own. */
  attempts = 0

  constructor(around: Around) {
    this.around = around
    this.singleLine = isSingleLine(around.suffix)
  }

  get answer(): SuggestedAnswer | null {
    return this.#answers[this.#shown] ?? null
  }

  /** What of it is still to be typed or taken. */
  get rest(): string {
    return this.answer?.text.slice(this.#typed.length) ?? ''
  }

  /** Nothing is written any more. */
  get complete(): boolean {
    return this.#answers.length > 0 && this.#answers.every(({ complete }) => complete)
  }

  /** The person has typed or taken all of it. */
  get isOver(): boolean {
    return this.answer?.complete === true && this.rest === '' && this.#typed !== ''
  }

  /** Puts an answer in place `index`. */
  wrote(index: number, answer: SuggestedAnswer): void {
    this.#answers[index] = answer
    if (index === this.#awaited && this.#goesOn(answer.text)) this.#show(index)
  }

  /** The place of the next answer. */
  get nextIndex(): number {
    return this.#answers.length
  }

  /** Has the next answer shown once there is something of it to see. */
  awaitNext(): void {
    this.#awaited = this.nextIndex
  }

  /** The person sees the answer in that place, or waits for it. */
  wants(index: number): boolean {
    return this.#shown === index || this.#awaited === index
  }

  /** Whether the answer in that place goes on from what was typed, and in other words than the others. */
  isAnother(index: number): boolean {
    const { text } = this.#answers[index] ?? { text: '' }
    const isNew = this.#answers.every((other, place) => place === index || other.text !== text)
    return isNew && this.#goesOn(text)
  }

  /** Forgets the answer in that place, the last; where it was shown, another is that goes on from what was typed. */
  drop(index: number): void {
    this.#answers.splice(index, 1)
    if (this.#shown < this.#answers.length) return
    this.#shown = Math.max(
      0,
      this.#answers.findLastIndex(({ text }) => this.#goesOn(text)),
    )
  }

  /** Shows the answer `step` further on; false where there is none. */
  turn(step: 1 | -1): boolean {
    for (let place = this.#shown + step; this.#answers[place] !== undefined; place += step) {
      if (!this.#goesOn(this.#answers[place]!.text)) continue
      this.#show(place)
      return true
    }
    return false
  }

  #show(index: number): void {
    this.#shown = index
    this.#awaited = null
  }

  /** Whether the text as it is now still goes along with it. */
  followTyping(now: Around): boolean {
    const { text, complete } = this.answer ?? { text: '', complete: false }
    const typed = typedAlong(this.around, now, text, complete)
    if (typed !== null) this.#typed = typed
    return typed !== null
  }

  /** Whether what was typed ahead is what the answer, longer now, says. */
  get holds(): boolean {
    const { text, complete } = this.answer ?? { text: '', complete: false }
    return text.startsWith(this.#typed) || (!complete && this.#typed.startsWith(text))
  }

  /** The same at the place where the cursor is now, without what was typed since. */
  movedTo(now: Around): Suggestion {
    const moved = new Suggestion(now)
    for (const answer of this.#answers) {
      if (!this.#goesOn(answer.text)) continue
      const index = moved.nextIndex
      moved.wrote(index, { ...answer, text: answer.text.slice(this.#typed.length) })
      if (answer === this.answer) moved.#show(index)
    }
    return moved
  }

  #goesOn(text: string): boolean {
    return text.length > this.#typed.length && text.startsWith(this.#typed)
  }

  /** Another signal that is aborted with the suggestion. */
  stopper(): AbortController {
    const abort = new AbortController()
    this.#stoppers.add(abort)
    abort.signal.addEventListener('abort', () => this.#stoppers.delete(abort), { once: true })
    return abort
  }

  stop(): void {
    for (const abort of [...this.#stoppers]) abort.abort()
  }
}
