import type { EditorHandle, Hole } from '../../editor/editor-handle.ts'
import type { RunEvent, SampledToken, SamplingParams } from '../../generation/run-event.ts'
import type { Failure } from '../../lib/errors.ts'
import { CannotInfillError, toFailure } from '../../lib/errors.ts'
import type { InfillMode } from '../../prompts/prompt.ts'
import type { ModelHandle } from '../../runtime/model-handle.ts'
import type { LoadedModel, RunRequest } from '../../runtime/protocol.ts'
import type { FillNews, FillPhase, FillState, Notice } from '../../store/fill-state.ts'
import { PendingFill } from './pending-fill.ts'
import { streamAnswer } from './stream-answer.ts'

/** What filling needs of the editor. */
export type HolesEditor = Pick<EditorHandle, 'getText' | 'holes' | 'openFill'>

export interface FillHolesDependencies {
  readonly editor: HolesEditor
  /** Waits for the model, which then stays until `signal` aborts; rejects with `signal.reason` or with the failure of the load. */
  readonly model: (signal: AbortSignal) => Promise<ModelHandle>
  readonly isModelReady: () => boolean
  readonly settings: () => { readonly params: SamplingParams; readonly mode: InfillMode }
  readonly runs: {
    started(model: LoadedModel, request: RunRequest): number
    reported(id: number, event: RunEvent): void
    failed(id: number, failure: Failure): void
    /** The answer in the editor is that of an earlier run. */
    turnedTo(id: number): void
  }
  readonly onChange: (state: FillState) => void
  readonly onNews: (news: FillNews) => void
}

/**
 * Fills the holes of the document one after the other and keeps the answers until the person takes or leaves them.
 * Does one thing at a time; what fails puts back what stood in the hole.
 */
export class FillHoles {
  readonly #deps: FillHolesDependencies
  #pending: PendingFill[] = []
  #phase: FillPhase = { type: 'idle' }
  #notice: Notice | null = null
  #work: { readonly abort: AbortController; readonly done: Promise<void> } | null = null

  constructor(deps: FillHolesDependencies) {
    this.#deps = deps
  }

  /** Fills every hole, each one seeing the answers before it. Answers still pending are kept as they stand. */
  fill(): Promise<void> {
    return this.#doOne(async (abort) => {
      const handle = await this.#model(abort.signal)
      this.#keepAll()
      const holes = this.#deps.editor.holes()
      try {
        await this.#fillEach(handle, holes, abort)
      } finally {
        for (const pending of this.#pending) pending.settle()
      }
      this.#current?.fill.reveal()
    })
  }

  /** Another answer for the current hole, beside those it has. */
  retry(): Promise<void> {
    return this.#askAgain(async (handle, pending, abort) => {
      const { params, mode } = this.#deps.settings()
      await this.#answer(handle, pending, pending.nextRequest(params, mode), abort)
      pending.settle()
    })
  }

  /** Another answer for the current hole, which begins as the one in the editor does and goes on from `given`. */
  regenerate(given: readonly SampledToken[]): Promise<void> {
    return this.#askAgain(async (handle, pending, abort) => {
      const request = pending.requestWith(given, handle.model)
      if (request === null) this.#notice = { type: 'run-gone' }
      else await this.#answer(handle, pending, request, abort)
    })
  }

  /** Ends what is going on; false where nothing is. */
  stop(): boolean {
    if (this.#work === null) return false
    this.#work.abort.abort()
    this.#enter({ type: 'stopping' })
    return true
  }

  accept(): boolean {
    return this.#settle((pending) => pending.fill.accept(), { type: 'accepted' })
  }

  reject(): boolean {
    return this.#settle((pending) => pending.fill.reject(), { type: 'rejected' })
  }

  /** Shows the next (1) or the previous (-1) answer of the current hole; false where there is no other. */
  turn(step: 1 | -1): boolean {
    const pending = this.#current
    if (this.#work !== null || pending === undefined || !pending.turn(step)) return false
    this.#showPending()
    this.#turnToItsRun()
    this.#deps.onNews({ type: 'alternative', shown: pending.view.shown, of: pending.view.answers })
    return true
  }

  /** Comes to rest, so that the whole text may be replaced: stops, and keeps pending answers as part of the text. */
  async settleDown(): Promise<void> {
    this.stop()
    await this.#work?.done
    this.#keepAll()
    this.#notice = null
    this.#publish()
  }

  dismissNotice(): void {
    this.#notice = null
    this.#publish()
  }

  get #current(): PendingFill | undefined {
    return this.#pending[0]
  }

  async #doOne(task: (abort: AbortController) => Promise<void>): Promise<void> {
    if (this.#work !== null) return
    const abort = new AbortController()
    this.#notice = null
    const done = task(abort)
      .catch((error: unknown) => {
        if (!abort.signal.aborted) this.#notice = { type: 'failure', failure: toFailure(error) }
      })
      .then(() => {
        this.#work = null
        if (abort.signal.aborted) this.#deps.onNews({ type: 'stopped' })
        else if (this.#notice?.type !== 'failure') this.#turnToItsRun()
        this.#phase = { type: 'idle' }
        this.#showPending(this.#notice)
        // The model may make way for another from now on.
        abort.abort()
      })
    this.#work = { abort, done }
    await done
  }

  /** Does `task` for the current hole, once the model is there; undone before that, the hole needs no answer any more. */
  #askAgain(task: (handle: ModelHandle, pending: PendingFill, abort: AbortController) => Promise<void>): Promise<void> {
    return this.#doOne(async (abort) => {
      const pending = this.#current
      if (pending === undefined) return
      pending.fill.onGone(() => abort.abort())
      await task(await this.#model(abort.signal), pending, abort)
    })
  }

  async #model(signal: AbortSignal): Promise<ModelHandle> {
    if (!this.#deps.isModelReady()) {
      this.#enter({ type: 'waiting' })
      this.#deps.onNews({ type: 'waiting' })
    }
    const handle = await this.#deps.model(signal)
    signal.throwIfAborted()
    if (!handle.model.canInfill) throw new CannotInfillError(handle.model.name)
    return handle
  }

  async #fillEach(handle: ModelHandle, holes: readonly Hole[], abort: AbortController): Promise<void> {
    let shift = 0
    for (const [index, hole] of holes.entries()) {
      const lengthBefore = this.#deps.editor.getText().length
      const moved = { ...hole, start: hole.start + shift, end: hole.end + shift }
      const complete = await this.#fillHole(handle, moved, index + 1, holes.length, abort)
      if (!complete) break
      shift += this.#deps.editor.getText().length - lengthBefore
    }
  }

  /** Whether the hole was answered to the end. */
  async #fillHole(
    handle: ModelHandle,
    hole: Hole,
    number: number,
    of: number,
    abort: AbortController,
  ): Promise<boolean> {
    const pending = new PendingFill(this.#deps.editor.openFill(hole), number, of)
    pending.fill.onGone(() => {
      abort.abort()
      this.#drop(pending)
    })
    this.#pending.push(pending)
    const { params, mode } = this.#deps.settings()
    return await this.#answer(handle, pending, pending.nextRequest(params, mode), abort)
  }

  async #answer(
    handle: ModelHandle,
    pending: PendingFill,
    request: RunRequest,
    { signal }: AbortController,
  ): Promise<boolean> {
    const { hole, of } = pending.view
    if (pending.wouldRepeat(request, handle.model)) {
      this.#notice = { type: 'same-answer' }
      return true
    }
    this.#enter({ type: 'filling', hole, of })
    this.#deps.onNews({ type: 'started', hole, of })
    pending.clear()
    const run = this.#deps.runs.started(handle.model, request)
    try {
      const report = (event: RunEvent) => this.#deps.runs.reported(run, event)
      const { text, stopped, timings } = await streamAnswer(handle, request, pending.fill, signal, report)
      if (text === '' && stopped) this.#undoAttempt(pending)
      else this.#keepAnswer(pending, () => pending.answered(text, { id: run, model: handle.model, request }, !stopped))
      if (!stopped) this.#deps.onNews({ type: 'finished', hole, of, timings })
      return !stopped
    } catch (error) {
      this.#deps.runs.failed(run, toFailure(error))
      this.#undoAttempt(pending)
      throw error
    }
  }

  #keepAnswer(pending: PendingFill, keep: () => void): void {
    pending.fill.finish()
    keep()
    this.#publish()
  }

  /** Back to how the hole was: to its former answer, or to what stood there before. */
  #undoAttempt(pending: PendingFill): void {
    if (pending.hasAnswer) {
      pending.showCurrent()
    } else {
      pending.fill.finish()
      pending.fill.reject()
      this.#drop(pending)
    }
  }

  #settle(how: (pending: PendingFill) => void, news: FillNews): boolean {
    const pending = this.#current
    if (this.#work !== null || pending === undefined) return false
    how(pending)
    this.#drop(pending)
    this.#showPending()
    this.#turnToItsRun()
    this.#current?.fill.reveal()
    this.#deps.onNews(news)
    return true
  }

  /** What the person is to decide on now; that it is empty can hardly be seen, so it is said. */
  #showPending(notice: Notice | null = null): void {
    this.#notice = notice ?? (this.#current?.isEmpty ? { type: 'empty-answer' } : null)
    this.#publish()
  }

  /** What is told of a run is told of the one whose answer is in the editor. */
  #turnToItsRun(): void {
    const run = this.#current?.view.run ?? null
    if (run !== null) this.#deps.runs.turnedTo(run)
  }

  #keepAll(): void {
    for (const { fill } of this.#pending) fill.accept()
    this.#pending = []
  }

  #drop(pending: PendingFill): void {
    this.#pending = this.#pending.filter((other) => other !== pending)
    this.#publish()
  }

  #enter(phase: FillPhase): void {
    this.#phase = phase
    this.#publish()
  }

  #publish(): void {
    const current = this.#current
    const pending = current?.hasAnswer ? current.view : null
    this.#deps.onChange({ phase: this.#phase, pending, notice: this.#notice })
  }
}
