import { assertNever } from '../lib/assert-never.ts'
import { type Failure, PlaygroundError } from '../lib/errors.ts'
import { hostThreads } from './host-threads.ts'
import type { ModelHandle } from './model-handle.ts'
import { createPreviewRequests, type PreviewRequests } from './preview-requests.ts'
import type { FromWorker, LoadedModel, LoadRequest } from './protocol.ts'
import { createRunStreams, type RunStreams } from './run-streams.ts'
import { type WebLocks, webLocks } from './web-locks.ts'
import { connectWorker, type WorkerConnection, type WorkerLike } from './worker-connection.ts'

/** Milliseconds a worker may take to report itself: its script may come over a slow network, but not never. */
const START_TIMEOUT_MS = 20_000

export interface LoadOptions {
  readonly onProgress?: (loadedBytes: number, totalBytes: number) => void
  /** Aborting ends the worker; the promise rejects with the signal's reason. Without effect once the model is loaded. */
  readonly signal?: AbortSignal
  readonly createWorker?: () => WorkerLike
  readonly locks?: WebLocks | null
  readonly startTimeoutMs?: number
}

/**
 * Starts a worker and loads one model in it. Rejects with PlaygroundError, or with the reason of an abort; in both cases
 * the worker is ended.
 */
export async function loadModel(request: LoadRequest, options: LoadOptions = {}): Promise<ModelHandle> {
  const { signal, onProgress, createWorker = startWorker } = options
  const { locks = webLocks(), startTimeoutMs = START_TIMEOUT_MS } = options
  signal?.throwIfAborted()

  const loading = defer<LoadedModel>()
  const lost = defer<void>()
  const connection: WorkerConnection = connectWorker(
    {
      onMessage(message) {
        if (message.type === 'alive') connection.send({ type: 'load', request })
        else if (message.type === 'load-progress') onProgress?.(message.loadedBytes, message.totalBytes)
        else if (message.type === 'loaded') loading.resolve(message.model)
        else if (message.type === 'load-failed') loading.reject(new PlaygroundError(message.failure))
        else if (message.type === 'run-failed' && endsModel(message.failure)) end(message.failure)
        else deliver(message, streams, previews)
      },
      onDeath(failure) {
        loading.reject(new PlaygroundError(failure))
        end(failure)
      },
    },
    { createWorker, locks, startTimeoutMs },
  )
  const streams: RunStreams = createRunStreams(connection.send)
  const previews: PreviewRequests = createPreviewRequests(connection.send)
  /** The worker, or what its model stands on, is gone: whoever has the handle loads anew. */
  const end = (failure: Failure) => {
    connection.close()
    streams.close(failure)
    previews.close()
    lost.resolve()
  }
  const abort = () => loading.reject(signal?.reason)
  signal?.addEventListener('abort', abort)
  try {
    return handle(await loading.promise, lost.promise, connection, streams, previews)
  } catch (error) {
    connection.close()
    throw error
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

/** Its GPU, or a thread of its engine, is gone: no later run could succeed. */
function endsModel({ code }: Failure): boolean {
  return code === 'gpu-lost' || code === 'worker-lost'
}

function startWorker(): WorkerLike {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const endThreads = hostThreads(worker)
  return {
    postMessage: (message) => worker.postMessage(message),
    addEventListener: (type: string, listener: (event: never) => void) =>
      worker.addEventListener(type, listener as (event: Event) => void),
    terminate() {
      worker.terminate()
      endThreads()
    },
  }
}

function deliver(message: Extract<FromWorker, { id: number }>, streams: RunStreams, previews: PreviewRequests): void {
  switch (message.type) {
    case 'event':
      streams.onEvent(message.id, message.event)
      break
    case 'run-failed':
      streams.onFailure(message.id, message.failure)
      break
    case 'previewed':
      previews.onPreview(message.id, message.preview)
      break
    case 'preview-failed':
      previews.onFailure(message.id, message.failure)
      break
    default:
      assertNever(message)
  }
}

function handle(
  model: LoadedModel,
  lost: Promise<void>,
  connection: WorkerConnection,
  streams: RunStreams,
  previews: PreviewRequests,
): ModelHandle {
  return {
    model,
    lost,
    run: streams.run,
    preview: previews.ask,
    dispose() {
      connection.close()
      streams.close(null)
      previews.close()
    },
  }
}

interface Deferred<T> {
  readonly promise: Promise<T>
  resolve(value: T): void
  reject(error: unknown): void
}

function defer<T>(): Deferred<T> {
  let settle: Pick<Deferred<T>, 'resolve' | 'reject'> | null = null
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, resolve: (value) => settle?.resolve(value), reject: (error) => settle?.reject(error) }
}
