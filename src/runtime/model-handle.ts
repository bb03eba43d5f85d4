import type { RunEvent } from '../generation/run-event.ts'
import type { LoadedModel, PreviewRequest, PromptPreview, RunRequest } from './protocol.ts'

/** A loaded model as the page sees it: one worker, one model. */
export interface ModelHandle {
  readonly model: LoadedModel
  /** Resolves when the worker dies by itself, or a thread of its engine, or the GPU that its model is on; never when `dispose` ended it. */
  readonly lost: Promise<void>
  /**
   * Queued when the iteration begins, and answered one at a time. Aborting `signal` ends the stream with a `done` event
   * whose reason is `aborted`; leaving the loop stops the run too. Throws PlaygroundError; after `worker-lost` load anew.
   */
  run(request: RunRequest, signal?: AbortSignal): AsyncIterable<RunEvent>
  /** The ids that `request` would be read as. Answered at once, also while a run goes on. Rejects with PlaygroundError. */
  preview(request: PreviewRequest): Promise<PromptPreview>
  /** Ends the worker at once; streams that were open end as aborted. */
  dispose(): void
}
