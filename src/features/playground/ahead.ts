import type { Around } from '../../suggest/when-to-ask.ts'
import { Suggestion } from './suggestion.ts'

/** What would come after the suggestion that stands there, asked for while nothing else is to do. */
export class Ahead {
  #next: Suggestion | null = null

  /** Has it written, once for each suggestion. */
  fetch({ around, answer }: Suggestion, write: (next: Suggestion) => void): void {
    if (this.#next !== null) return
    this.#next = new Suggestion({ prefix: around.prefix + (answer?.text ?? ''), suffix: around.suffix })
    write(this.#next)
  }

  /** Hands it out where it goes on from the text as it is now; null, and nothing is written any more, where it does not. */
  take(now: Around): Suggestion | null {
    const next = this.#next
    if (next?.followTyping(now)) {
      this.#next = null
      return next
    }
    this.stop()
    return null
  }

  stop(): void {
    this.#next?.stop()
    this.#next = null
  }
}
