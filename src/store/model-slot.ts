import type { Failure } from '../lib/errors.ts'
import { PlaygroundError, toFailure } from '../lib/errors.ts'
import type { ModelHandle } from '../runtime/model-handle.ts'
import type { LoadedModel, LoadRequest } from '../runtime/protocol.ts'

export interface LoadOptions {
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void
  readonly signal: AbortSignal
}

export type LoadModel = (request: LoadRequest, options: LoadOptions) => Promise<ModelHandle>

export type LoadState =
  | { type: 'idle' }
  /** Waits until there is memory for it. */
  | { type: 'queued' }
  /** `progress` is null until the size is known. */
  | { type: 'loading'; progress: { readonly loadedBytes: number; readonly totalBytes: number } | null }
  | { type: 'ready'; model: LoadedModel }
  | { type: 'failed'; failure: Failure }

/** One attempt to have a model. Whatever comes from an attempt that was replaced is dropped. */
interface Attempt {
  readonly request: () => LoadRequest
  readonly abort: AbortController
  readonly handle: Promise<ModelHandle>
}

/** Keeps at most one model loaded, and loads it anew where the last attempt failed or its worker died. */
export class ModelSlot {
  readonly #load: LoadModel
  readonly #report: (state: LoadState) => void
  #attempt: Attempt | null = null
  #broken = false

  constructor(load: LoadModel, report: (state: LoadState) => void) {
    this.#load = load
    this.#report = report
  }

  /** Loads what `request` gives in place of whatever is loaded or loading; asks it again for another attempt. What it throws is the load's failure. */
  open(request: () => LoadRequest): void {
    this.close()
    this.#start(request)
  }

  /** Lets the model go. */
  close(): void {
    const attempt = this.#attempt
    this.#attempt = null
    if (attempt === null) return
    attempt.abort.abort()
    attempt.handle.then(
      (handle) => handle.dispose(),
      () => {}, // Its failure was reported, or it was aborted just now.
    )
    this.#report({ type: 'idle' })
  }

  /**
   * The loaded model, after waiting for it, also through a change of mind about which; loads again what had failed.
   * Rejects with the load's failure, with `worker-lost` where the slot was closed meanwhile, or with `signal.reason`.
   */
  async handle(signal: AbortSignal): Promise<ModelHandle> {
    if (this.#broken && this.#attempt) this.open(this.#attempt.request)
    for (;;) {
      signal.throwIfAborted()
      const attempt = this.#attempt
      if (attempt === null) throw new PlaygroundError({ code: 'worker-lost' })
      const outcome = await unlessAborted(Promise.allSettled([attempt.handle]), signal)
      if (attempt !== this.#attempt) continue
      if (outcome[0].status === 'rejected') throw outcome[0].reason
      return outcome[0].value
    }
  }

  #start(request: () => LoadRequest): void {
    const abort = new AbortController()
    const isCurrent = () => !abort.signal.aborted
    this.#broken = false
    this.#report({ type: 'loading', progress: null })
    const options: LoadOptions = {
      signal: abort.signal,
      onProgress: (loadedBytes, totalBytes) => {
        if (isCurrent()) this.#report({ type: 'loading', progress: { loadedBytes, totalBytes } })
      },
    }
    const handle = (async () => this.#load(request(), options))()
    this.#attempt = { request, abort, handle }
    const fail = (failure: Failure) => {
      if (!isCurrent()) return
      this.#broken = true
      this.#report({ type: 'failed', failure })
    }
    handle.then(
      (loaded) => {
        if (!isCurrent()) return
        this.#report({ type: 'ready', model: loaded.model })
        const lost = () => fail({ code: 'worker-lost' })
        loaded.lost.then(lost, lost)
      },
      (error: unknown) => fail(toFailure(error)),
    )
  }
}

function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
