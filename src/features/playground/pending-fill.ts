import type { Fill } from '../../editor/editor-handle.ts'
import type { SamplingParams } from '../../generation/run-event.ts'
import type { InfillMode } from '../../prompts/prompt.ts'
import type { RunRequest } from '../../runtime/protocol.ts'
import type { PendingView } from '../../store/fill-state.ts'

/** Seeds are unsigned 32-bit numbers and wrap around. */
const SEED_RANGE = 2 ** 32

/** One hole with the answers it has had. */
export class PendingFill {
  readonly fill: Fill
  readonly #hole: number
  readonly #of: number
  readonly #answers: string[] = []
  /** Requests that were answered to their end at temperature 0: asked again they give the same. */
  readonly #settled = new Set<string>()
  #shown = 0
  #attempts = 0

  constructor(fill: Fill, hole: number, of: number) {
    this.fill = fill
    this.#hole = hole
    this.#of = of
  }

  get view(): PendingView {
    return { hole: this.#hole, of: this.#of, shown: this.#shown + 1, answers: this.#answers.length }
  }

  get hasAnswer(): boolean {
    return this.#answers.length > 0
  }

  /** The answer in the editor is one, and says nothing. */
  get isEmpty(): boolean {
    return this.#answers[this.#shown] === ''
  }

  /** What to ask next. Every attempt has a seed of its own, so that answers differ, and yet can be had again. */
  nextRequest(params: SamplingParams, mode: InfillMode): RunRequest {
    const { prefix, suffix } = this.fill
    const seed = (params.seed + this.#attempts) % SEED_RANGE
    return { prompt: { type: 'infill', mode, prefix, suffix }, params: { ...params, seed } }
  }

  wouldRepeat(request: RunRequest, engine: string): boolean {
    return this.#settled.has(fingerprint(request, engine))
  }

  answered(text: string, request: RunRequest, engine: string, complete: boolean): void {
    this.#attempts++
    this.#shown = this.#answers.push(text) - 1
    if (complete && request.params.temperature === 0) this.#settled.add(fingerprint(request, engine))
  }

  /** Shows the answer `step` places further on, around the end; false where there is only one. */
  turn(step: 1 | -1): boolean {
    const { length } = this.#answers
    if (length < 2) return false
    this.#shown = (this.#shown + step + length) % length
    this.showCurrent()
    return true
  }

  showCurrent(): void {
    this.fill.replace(this.#answers[this.#shown] ?? '')
    this.fill.finish()
  }
}

/** The seed is left out: it draws nothing at temperature 0. */
function fingerprint({ prompt, params }: RunRequest, engine: string): string {
  return JSON.stringify([engine, prompt, { ...params, seed: null }])
}
