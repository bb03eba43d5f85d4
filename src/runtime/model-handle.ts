import type { RunEvent } from '../generation/run-event.ts'
import type { LoadedModel, RunRequest } from './protocol.ts'

/** A loaded model as the page sees it: one worker, one model. */
export interface ModelHandle {
  readonly model: LoadedModel
  /** Settles with the failure when the worker dies by itself; never when `dispose` ended it. */
  readonly lost: Promise<void>
  /**
   * Runs are queued and answered one at a time. Aborting ends the stream with a `done` event whose reason is `aborted`.
   * Throws PlaygroundError; after `worker-lost` load anew.
   */
  run(request: RunRequest, signal?: AbortSignal): AsyncIterable<RunEvent>
  dispose(): void
}
