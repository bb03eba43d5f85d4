import type { PersistStorage, StorageValue } from 'zustand/middleware'

/** Milliseconds between two writes: what changes with every token is not written with every token. */
const WRITE_PAUSE = 500

/** `storage` for what changes often: a change is written a moment later, and at once when the page goes out of sight. */
export function lateStorage<State extends object>(storage: PersistStorage<State>): PersistStorage<State> {
  const waiting = new Map<string, StorageValue<State>>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [name, value] of waiting) storage.setItem(name, value)
    waiting.clear()
  }
  // There is none where the store is read outside a page.
  for (const type of ['pagehide', 'visibilitychange']) globalThis.addEventListener?.(type, flush)
  return {
    getItem: storage.getItem,
    setItem(name, value) {
      waiting.set(name, value)
      timer ??= setTimeout(flush, WRITE_PAUSE)
    },
    removeItem(name) {
      waiting.delete(name)
      storage.removeItem(name)
    },
  }
}
