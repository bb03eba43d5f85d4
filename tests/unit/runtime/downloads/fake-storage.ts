import { vi } from 'vitest'
import type { Ledger } from '../../../../src/models/storage/ledger.ts'
import type { StoredFile } from '../../../../src/models/storage/stored-file.ts'

/** The browser's files in memory, by name, and how their content is read. */
export interface FakeStorage {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>
  /** What a file's content is given as; a test may put a broken one in its place. */
  read: (bytes: Uint8Array<ArrayBuffer>) => Blob
}

/** Stands in for the file system, the quota and the locks of a browser until `vi.unstubAllGlobals`. */
export function stubStorage(): FakeStorage {
  const storage: FakeStorage = { files: new Map(), read: (bytes) => new Blob([bytes]) }
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string) => fileHandle(storage, name),
    removeEntry: async (name: string) => void storage.files.delete(name),
  }
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => folder, estimate: async () => ({ quota: 2 ** 40, usage: 0 }) },
    locks: { request: async (_: string, __: unknown, work: (lock: object) => Promise<unknown>) => await work({}) },
  })
  return storage
}

function fileHandle(storage: FakeStorage, name: string) {
  const bytes = () => storage.files.get(name) ?? new Uint8Array()
  const resize = (size: number) => {
    const next = new Uint8Array(size)
    next.set(bytes().subarray(0, size))
    storage.files.set(name, next)
  }
  return {
    getFile: async () => storage.read(bytes()),
    createSyncAccessHandle: async () => ({
      getSize: () => bytes().length,
      write(written: Uint8Array, { at }: { at: number }) {
        if (at + written.length > bytes().length) resize(at + written.length)
        bytes().set(written, at)
        return written.length
      },
      truncate: resize,
      flush() {},
      close() {},
    }),
  }
}

export function fakeLedger(): Ledger {
  const records = new Map<string, StoredFile>()
  return {
    list: async () => [...records.values()],
    get: async (url) => records.get(url) ?? null,
    put: async (file) => void records.set(file.url, file),
    remove: async (url) => void records.delete(url),
  }
}
