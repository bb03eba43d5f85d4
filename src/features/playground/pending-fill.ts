import type { Fill } from '../../editor/editor-handle.ts'
import type { SampledToken, SamplingParams } from '../../generation/run-event.ts'
import type { InfillMode } from '../../prompts/prompt.ts'
import type { LoadedModel, RunRequest } from '../../runtime/protocol.ts'
import type { PendingView } from '../../store/fill-state.ts'

/** Seeds are unsigned 32-bit numbers and wrap around. */
const SEED_RANGE = 2 ** 32

/** How an answer came about. */
export interface AskedRun {
  readonly id: number
  readonly model: LoadedModel
  readonly request: RunRequest
}

interface Answer {
  /** As the model wrote it. */
  readonly written: string
  /** As it was when it was last in the editor, where the person may have changed it. */
  text: string
  readonly run: AskedRun
  /** Answered to its end at temperature 0: asked again, its model gives the same. */
  readonly isSettled: boolean
}

/** One hole with the answers it has had. */
export class PendingFill {
  readonly fill: Fill
  readonly #hole: number
  readonly #of: number
  readonly #answers: Answer[] = []
  /** The text around the hole when its Fill was over, later holes filled. */
  #around: string | null = null
  #shown = 0
  #attempts = 0

  constructor(fill: Fill, hole: number, of: number) {
    this.fill = fill
    this.#hole = hole
    this.#of = of
  }

  get view(): PendingView {
    const run = this.#current?.run.id ?? null
    return { hole: this.#hole, of: this.#of, shown: this.#shown + 1, answers: this.#answers.length, run }
  }

  get hasAnswer(): boolean {
    return this.#answers.length > 0
  }

  /** The answer in the editor is one, and says nothing. */
  get isEmpty(): boolean {
    return this.#current?.written === ''
  }

  /** What to ask next. Every attempt has a seed of its own, so that answers differ, and yet can be had again. */
  nextRequest(params: SamplingParams, mode: InfillMode): RunRequest {
    const { prefix, suffix } = this.fill
    const seed = (params.seed + this.#attempts) % SEED_RANGE
    return { prompt: { type: 'infill', mode, prefix, suffix, heal: true }, params: { ...params, seed } }
  }

  /** Nothing more is written: whatever changes around the hole from now on is another text. */
  settle(): void {
    this.#around = surroundings(this.fill)
  }

  /**
   * The request of the answer in the editor, with another beginning; null where `model` did not write it, or where the
   * text around the hole has changed since: then its tokens say nothing about this place.
   */
  requestWith(given: readonly SampledToken[], model: LoadedModel): RunRequest | null {
    const run = this.#current?.run
    if (run?.model !== model || this.#around !== surroundings(this.fill)) return null
    return { ...run.request, given }
  }

  wouldRepeat(request: RunRequest, model: LoadedModel): boolean {
    const asked = fingerprint(request)
    return this.#answers.some(
      ({ isSettled, run }) => isSettled && run.model === model && fingerprint(run.request) === asked,
    )
  }

  /** Empties the hole for another attempt. */
  clear(): void {
    if (!this.hasAnswer) return
    this.#keepChanges()
    this.fill.replace('')
  }

  answered(text: string, run: AskedRun, complete: boolean): void {
    const { params, given } = run.request
    if (given === undefined) this.#attempts++
    const isSettled = complete && params.temperature === 0
    this.#shown = this.#answers.push({ written: text, text, run, isSettled }) - 1
  }

  /** Shows the answer `step` places further on, around the end; false where there is only one. */
  turn(step: 1 | -1): boolean {
    const { length } = this.#answers
    if (length < 2) return false
    this.#keepChanges()
    this.#shown = (this.#shown + step + length) % length
    this.showCurrent()
    return true
  }

  showCurrent(): void {
    this.fill.replace(this.#current?.text ?? '')
    this.fill.finish()
  }

  get #current(): Answer | undefined {
    return this.#answers[this.#shown]
  }

  /** The person may have changed the answer: as it stands now it is to come back. */
  #keepChanges(): void {
    if (this.#current !== undefined) this.#current.text = this.fill.text
  }
}

function surroundings({ prefix, suffix }: Fill): string {
  return JSON.stringify([prefix, suffix])
}

/** The seed is left out: it draws nothing at temperature 0. */
function fingerprint({ prompt, params, given = [] }: RunRequest): string {
  return JSON.stringify([prompt, { ...params, seed: null }, given.map(({ id }) => id)])
}
