import { answerMessages, type OpenSession } from '../../../src/runtime/answer-messages.ts'
import { holdLock } from '../../../src/runtime/hold-lock.ts'
import type { FromWorker, ToWorker } from '../../../src/runtime/protocol.ts'
import type { WorkerLike } from '../../../src/runtime/worker-connection.ts'
import type { FakeLocks } from './fake-locks.ts'

/** The real worker side of the protocol, on this thread, behind a channel that clones as a worker's does. */
export class FakeWorker implements WorkerLike {
  terminated = false
  /** What the page sent. */
  readonly received: ToWorker[] = []
  readonly #events = new EventTarget()
  readonly #page: MessagePort
  readonly #inside: MessagePort
  readonly #locks: FakeLocks | null
  #lock: string | null = null

  constructor(open: OpenSession, locks: FakeLocks | null) {
    const { port1, port2 } = new MessageChannel()
    this.#page = port1
    this.#inside = port2
    this.#locks = locks
    const post = (message: FromWorker) => port2.postMessage(message)
    const answer = answerMessages(post, open)
    port2.onmessage = ({ data }: MessageEvent<ToWorker>) => {
      this.received.push(data)
      answer(data)
    }
    port1.onmessage = ({ data }) => this.#events.dispatchEvent(new MessageEvent('message', { data }))
    void holdLock(locks).then((lock) => {
      this.#lock = lock
      post({ type: 'alive', lock })
    })
  }

  postMessage(message: ToWorker): void {
    this.#page.postMessage(message)
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#events.addEventListener(type, listener as (event: Event) => void)
  }

  terminate(): void {
    this.terminated = true
    this.crash()
  }

  /** Ends as a worker does that runs out of memory: no event, but its lock is free. */
  crash(): void {
    this.#page.close()
    this.#inside.close()
    if (this.#lock !== null) this.#locks?.free(this.#lock)
    this.#lock = null
  }

  raise(type: 'error' | 'messageerror', message = ''): void {
    this.#events.dispatchEvent(Object.assign(new Event(type), { message }))
  }
}

/** A worker whose script never runs. */
export class DeadWorker implements WorkerLike {
  terminated = false
  readonly #events = new EventTarget()
  postMessage(): void {}
  addEventListener(type: string, listener: (event: never) => void): void {
    this.#events.addEventListener(type, listener as (event: Event) => void)
  }
  terminate(): void {
    this.terminated = true
  }
  raise(message: string): void {
    this.#events.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}
