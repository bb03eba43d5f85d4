import type { WebLocks } from './web-locks.ts'

/**
 * Takes a lock under a fresh name and never lets go of it: the browser frees it when this thread ends, however it ends.
 * Resolves with the name as soon as the lock is held, with null where locks cannot be had.
 */
export function holdLock(locks: WebLocks | null): Promise<string | null> {
  if (locks === null) return Promise.resolve(null)
  const name = `model-worker-${crypto.randomUUID()}`
  return new Promise((resolve) => {
    const held = locks.request(name, {}, () => {
      resolve(name)
      return new Promise(() => undefined)
    })
    held.catch(() => resolve(null))
  })
}
