import { StorageError } from '../../lib/errors.ts'

/** Nobody else downloads or deletes the file of `url` while `work` goes on, in any tab. Rejects with StorageError('busy') where somebody does. */
export async function withFileLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(`model-file ${url}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) throw new StorageError('busy')
    return await work()
  })
}
