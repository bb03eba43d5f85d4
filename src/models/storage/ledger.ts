import type { StoredFile } from './stored-file.ts'

/** Goes up when a record would be misread. */
const VERSION = 1
const DATABASE = 'model-files'
const STORE = 'files'

/**
 * What is known of the files in storage, in IndexedDB: each change of a record happens as a whole or not at all, also
 * through a crash, so that a file is whole exactly when its record says so.
 */
export interface Ledger {
  list(): Promise<StoredFile[]>
  get(url: string): Promise<StoredFile | null>
  put(file: StoredFile): Promise<void>
  remove(url: string): Promise<void>
}

/** Rejects where the browser refuses a database. */
export async function openLedger(): Promise<Ledger> {
  const request = indexedDB.open(DATABASE, VERSION)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'url' })
  const database = await settle(request)
  // Another tab has a newer version of this page, and waits.
  database.onversionchange = () => database.close()
  const read = () => database.transaction(STORE).objectStore(STORE)
  return {
    list: () => settle<StoredFile[]>(read().getAll()),
    get: async (url) => (await settle<StoredFile | undefined>(read().get(url))) ?? null,
    put: (file) => write(database, (store) => store.put(file)),
    remove: (url) => write(database, (store) => store.delete(url)),
  }
}

/** Resolves when the change is on disk. */
function write(database: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
  change(transaction.objectStore(STORE))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
