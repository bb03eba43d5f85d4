import { withFileLock } from './file-lock.ts'
import type { Ledger } from './ledger.ts'
import { listFolder, removeStoredFile } from './model-folder.ts'
import type { StoredFile } from './stored-file.ts'

/** Everything that is stored, whole or not, by name. Files that no record speaks of are what a crash left, and are removed. */
export async function listStored(ledger: Ledger): Promise<StoredFile[]> {
  // The folder first: a record is always there before its file.
  const files = await listFolder()
  const stored = await ledger.list()
  const known = new Set(stored.map(({ file }) => file))
  for (const file of files) if (!known.has(file)) await removeStoredFile(file).catch(() => undefined)
  return stored.sort((a, b) => a.name.localeCompare(b.name))
}

/** Rejects with StorageError('busy') while a tab downloads it. */
export async function deleteStored(ledger: Ledger, { url, file }: StoredFile): Promise<void> {
  await withFileLock(url, () => forget(ledger, { url, file }))
}

/** The record goes first, so that none ever speaks of a file that is not there. The caller holds the lock. */
export async function forget(ledger: Ledger, { url, file }: Pick<StoredFile, 'url' | 'file'>): Promise<void> {
  await ledger.remove(url)
  await removeStoredFile(file)
}
