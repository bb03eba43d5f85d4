import type { StorageFacts } from '../plan-storage.ts'

/**
 * Chromium tells every page that so much is free beyond what it uses, if the disk has it, and holds it to its real share
 * only when it writes: a way to tell machines apart was closed by that.
 */
const HIGHEST_TOLD_BYTES = 10 * 2 ** 30

/** What this origin may still store, as far as the browser says. */
export async function readFreeStorage(): Promise<Omit<StorageFacts, 'isPersistent'>> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  const freeBytes = Math.max(0, quota - usage)
  return { freeBytes, isFloor: freeBytes === HIGHEST_TOLD_BYTES }
}
