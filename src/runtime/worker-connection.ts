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
 * Starts of a script that fails to load before that is taken for an answer. A network may fail once; and WebKit refuses
 * a worker whose script the server answers with a 304 that lacks the isolation headers, but loads it afresh the next time.
 */
const MAX_STARTS = 2

export interface ConnectOptions {
  readonly createWorker: () => WorkerLike
  readonly locks: WebLocks | null
  readonly startTimeoutMs: number
}

/**
 * Starts a worker and watches over it. A worker that the browser ends (out of memory, crashed) sends no event at all;
 * but its Web Lock becomes free, and the request that stands here is granted. Without locks only errors are seen.
 */
export function connectWorker(listener: WorkerListener, options: ConnectOptions): WorkerConnection {
  const { createWorker, locks, startTimeoutMs } = options
  const closed = new AbortController()
  let alive = false
  let starts = 0
  let worker = start()
  const timer = setTimeout(() => die(`no sign of life within ${startTimeoutMs} ms`), startTimeoutMs)

  function start(): WorkerLike {
    starts++
    const started = createWorker()
    started.addEventListener('message', ({ data }) => receive(data))
    started.addEventListener('error', (event) => fail(started, event.message || 'its script could not be loaded'))
    started.addEventListener('messageerror', () => die('a message could not be read'))
    return started
  }

  function receive(message: FromWorker): void {
    if (closed.signal.aborted) return
    if (message.type === 'alive') begin(message.lock)
    listener.onMessage(message)
  }

  function begin(lock: string | null): void {
    alive = true
    clearTimeout(timer)
    // Rejects when `close` withdraws the request; a refused one leaves the errors to tell of a death.
    if (lock !== null) locks?.request(lock, { signal: closed.signal }, () => die('')).catch(() => undefined)
  }

  function fail(failed: WorkerLike, detail: string): void {
    if (closed.signal.aborted || failed !== worker) return
    failed.terminate()
    if (alive || starts === MAX_STARTS) die(detail)
    else worker = start()
  }

  function die(detail: string): void {
    if (closed.signal.aborted) return
    close()
    listener.onDeath(
      alive ? { code: 'worker-lost' } : { code: 'engine', detail: `the worker did not start: ${detail}` },
    )
  }

  function close(): void {
    clearTimeout(timer)
    closed.abort()
    worker.terminate()
  }

  return { send: (message) => worker.postMessage(message), close }
}
