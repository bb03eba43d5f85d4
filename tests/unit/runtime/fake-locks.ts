import type { WebLocks } from '../../../src/runtime/web-locks.ts'

interface Request {
  readonly grant: () => void
}

/** Exclusive locks by name, first come, first served; and a way to free one as the browser does when its holder dies. */
export class FakeLocks implements WebLocks {
  readonly #queues = new Map<string, Request[]>()

  async request(name: string, { signal }: { signal?: AbortSignal }, whenGranted: () => Promise<void> | void) {
    const queue = this.#queues.get(name) ?? []
    this.#queues.set(name, queue)
    await new Promise<void>((resolve, reject) => {
      const request = { grant: resolve }
      queue.push(request)
      if (queue.length === 1) resolve()
      signal?.addEventListener('abort', () => {
        if (queue.indexOf(request) > 0) queue.splice(queue.indexOf(request), 1)
        reject(signal.reason)
      })
    })
    await whenGranted()
    this.free(name)
  }

  /** Takes the lock from its holder and grants it to the next. */
  free(name: string): void {
    const queue = this.#queues.get(name) ?? []
    queue.shift()
    queue[0]?.grant()
  }

  isHeld(name: string): boolean {
    return (this.#queues.get(name)?.length ?? 0) > 0
  }
}
