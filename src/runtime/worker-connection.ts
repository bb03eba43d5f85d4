import type { Failure } from '../lib/errors.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import type { WebLocks } from './web-locks.ts'

/** What this project uses of a Worker, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(message: ToWorker): void
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void
  addEventListener(type: 'messageerror', listener: () => void): void
  terminate(): void
}

/** One worker as long as it lives. */
export interface WorkerConnection {
  send(message: ToWorker): void
  /** Ends the worker; nothing is reported after this. */
  close(): void
}

export interface WorkerListener {
  /** Every message, `alive` as the first. */
  onMessage(message: FromWorker): void
  /** Once at most: it died by itself, or never began to live. It is closed then. */
  onDeath(failure: Failure): void
}

/**
 * Watches over a worker. A worker that the browser ends (out of memory, crashed) sends no event at all; but its Web
 * Lock becomes free, and the request that stands here is granted. Where there are no locks, only errors are seen.
 */
export function connectWorker(
  worker: WorkerLike,
  listener: WorkerListener,
  { locks, startTimeoutMs }: { locks: WebLocks | null; startTimeoutMs: number },
): WorkerConnection {
  const closed = new AbortController()
  let alive = false

  const timer = setTimeout(() => die(`no sign of life within ${startTimeoutMs} ms`), startTimeoutMs)

  function close(): void {
    clearTimeout(timer)
    closed.abort()
    worker.terminate()
  }

  function die(detail: string): void {
    if (closed.signal.aborted) return
    close()
    listener.onDeath(
      alive ? { code: 'worker-lost' } : { code: 'engine', detail: `the worker did not start: ${detail}` },
    )
  }

  function begin(lock: string | null): void {
    alive = true
    clearTimeout(timer)
    // Rejects when `close` withdraws the request; a refused one leaves the errors to tell of a death.
    if (lock !== null) locks?.request(lock, { signal: closed.signal }, () => die('')).catch(() => undefined)
  }

  worker.addEventListener('message', ({ data }) => {
    if (closed.signal.aborted) return
    if (data.type === 'alive') begin(data.lock)
    listener.onMessage(data)
  })
  worker.addEventListener('error', (event) => die(event.message || 'its script could not be loaded'))
  worker.addEventListener('messageerror', () => die('a message could not be read'))

  return { send: (message) => worker.postMessage(message), close }
}
