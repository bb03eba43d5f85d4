import { StorageError } from '../../lib/errors.ts'
import type { WritableFile } from '../download/download.ts'

/** Folder of the origin private file system (https://fs.spec.whatwg.org). */
const FOLDER = 'models'

/** What this project uses of a synchronous access handle. Only workers have it, so the page's library of types does not know it. */
interface SyncFileHandle {
  createSyncAccessHandle(): Promise<{
    getSize(): number
    write(bytes: Uint8Array, options: { at: number }): number
    truncate(size: number): void
    flush(): void
    close(): void
  }>
}

export function hasFileSystem(): boolean {
  return typeof (navigator.storage as StorageManager | undefined)?.getDirectory === 'function'
}

/** A file's bytes as they are now. Rejects with StorageError. */
export async function openStoredFile(name: string): Promise<File> {
  return await inFolder(async (folder) => await (await folder.getFileHandle(name)).getFile())
}

/** In a worker: nobody else can open the file until it is closed. Rejects with StorageError. */
export async function openWritableFile(name: string): Promise<WritableFile & { close(): void }> {
  const handle = await inFolder((folder) => folder.getFileHandle(name, { create: true }))
  const file = await asStorageErrors(() => (handle as unknown as SyncFileHandle).createSyncAccessHandle())
  return {
    size: () => file.getSize(),
    write(bytes, at) {
      const written = refusingQuota(bytes.length, () => file.write(bytes, { at }))
      if (written !== bytes.length) throw new StorageError('quota', bytes.length - written)
    },
    truncate: (size) => refusingQuota(null, () => file.truncate(size)),
    flush: () => file.flush(),
    close: () => file.close(),
  }
}

export async function removeStoredFile(name: string): Promise<void> {
  await inFolder((folder) => folder.removeEntry(name)).catch((error: unknown) => {
    if (!(error instanceof StorageError) || error.failure.reason !== 'missing') throw error
  })
}

export async function listFolder(): Promise<string[]> {
  return await inFolder(async (folder) => {
    const names: string[] = []
    for await (const name of folder.keys()) names.push(name)
    return names
  })
}

async function inFolder<T>(work: (folder: FileSystemDirectoryHandle) => Promise<T>): Promise<T> {
  return await asStorageErrors(async () => {
    const root = await navigator.storage.getDirectory()
    return await work(await root.getDirectoryHandle(FOLDER, { create: true }))
  })
}

async function asStorageErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'NotFoundError') throw new StorageError('missing', null, error)
    if (name === 'NoModificationAllowedError') throw new StorageError('busy', null, error)
    throw new StorageError(name === 'QuotaExceededError' ? 'quota' : 'refused', null, error)
  }
}

function refusingQuota<T>(bytes: number | null, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof DOMException && error.name === 'QuotaExceededError'
      ? new StorageError('quota', bytes, error)
      : error
  }
}
