import { rm } from 'node:fs/promises'

/** With all that is in it. A browser or a build that was just ended may still write there for a moment, so it is tried again. */
export function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
