import { FIRST_RHYTHM, follow, type Rhythm, waitBeforeAsking } from '../../suggest/when-to-ask.ts'

/** Learns how fast the person types and the model answers; has one thing at a time wait for its moment. */
export class AskingTime {
  #rhythm: Rhythm = FIRST_RHYTHM
  #timer: ReturnType<typeof setTimeout> | undefined

  typed(): void {
    this.#rhythm = follow(this.#rhythm, { type: 'typed', at: performance.now() })
  }

  /** A question had its first token after so many milliseconds. */
  answered(latency: number): void {
    this.#rhythm = follow(this.#rhythm, { type: 'answered', latency })
  }

  modelChanged(): void {
    this.#rhythm = follow(this.#rhythm, { type: 'model-changed' })
  }

  /** Does it when the person pauses. */
  inPause(act: () => void): void {
    this.after(waitBeforeAsking(this.#rhythm), act)
  }

  /** Does it after so many milliseconds, in place of what waits. */
  after(wait: number, act: () => void): void {
    this.cancel()
    this.#timer = setTimeout(act, wait)
  }

  cancel(): void {
    clearTimeout(this.#timer)
  }
}
