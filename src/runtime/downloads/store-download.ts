import { blobSource } from '../../lib/blob-source.ts'
import { PlaygroundError, StorageError, toFailure } from '../../lib/errors.ts'
import { createHasher } from '../../models/download/create-hasher.ts'
import type { DownloadEvent, Downloaded, PartialDownload } from '../../models/download/download.ts'
import { downloadFile } from '../../models/download/download-file.ts'
import { missingStorage } from '../../models/plan-storage.ts'
import { withFileLock } from '../../models/storage/file-lock.ts'
import { readFreeStorage } from '../../models/storage/free-storage.ts'
import type { Ledger } from '../../models/storage/ledger.ts'
import { openStoredFile, openWritableFile } from '../../models/storage/model-folder.ts'
import { forget } from '../../models/storage/model-storage.ts'
import { type StoredFile, storedBytes } from '../../models/storage/stored-file.ts'
import type { DownloadOrder } from './download-protocol.ts'
import { inspectFile } from './inspect-file.ts'

/**
 * Downloads into storage, from where an earlier attempt stopped. The record says that the file is whole only once every
 * byte is there, hashed, and its tables were read. Rejects with PlaygroundError, or with the signal's reason; what came is
 * kept where it can be of use, and removed otherwise.
 */
export async function storeDownload(
  ledger: Ledger,
  order: DownloadOrder,
  onEvent: (event: DownloadEvent) => void,
  signal: AbortSignal,
): Promise<StoredFile> {
  return await withFileLock(order.url, async () => {
    const record = await takeRecord(ledger, order)
    if (record.state.type === 'whole') return record
    try {
      await checkQuota(order, storedBytes(record))
      const downloaded = await receive(ledger, record, onEvent, signal)
      return await complete(ledger, record, downloaded)
    } catch (error) {
      await tidyUp(ledger, record, error)
      throw error
    }
  })
}

async function takeRecord(ledger: Ledger, { url, name, bytes, sha256 }: DownloadOrder): Promise<StoredFile> {
  const before = await ledger.get(url)
  const isSame =
    before !== null && sameOrNull(before.announced.sha256, sha256) && sameOrNull(before.announced.bytes, bytes)
  if (isSame) return before
  // The hub has another file under this address now.
  if (before !== null) await forget(ledger, before)
  const record: StoredFile = {
    url,
    name,
    file: `${crypto.randomUUID()}.gguf`,
    announced: { bytes, sha256 },
    state: { type: 'partial', partial: null },
  }
  await ledger.put(record)
  return record
}

function sameOrNull<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b
}

async function checkQuota({ bytes }: DownloadOrder, stored: number): Promise<void> {
  if (bytes === null) return
  const missing = missingStorage(await readFreeStorage(), bytes - stored)
  if (missing > 0) throw new StorageError('quota', missing)
}

async function receive(
  ledger: Ledger,
  record: StoredFile,
  onEvent: (event: DownloadEvent) => void,
  signal: AbortSignal,
): Promise<Downloaded> {
  const file = await openWritableFile(record.file)
  try {
    const partial = record.state.type === 'partial' ? record.state.partial : null
    const save = (now: PartialDownload) => ledger.put({ ...record, state: { type: 'partial', partial: now } })
    // The global `fetch` may not be called as the method of another object.
    const ownFetch = (url: string, init: RequestInit) => fetch(url, init)
    const means = { fetch: ownFetch, file, hasher: await createHasher(), partial, save, wait }
    const stream = downloadFile({ url: record.url, ...record.announced }, means, signal)
    for (;;) {
      const next = await stream.next()
      if (next.done) return next.value
      onEvent(next.value)
    }
  } finally {
    file.close()
  }
}

async function complete(ledger: Ledger, record: StoredFile, { bytes, sha256 }: Downloaded): Promise<StoredFile> {
  const { canInfill, needs } = await inspectFile(blobSource(await openStoredFile(record.file)))
  const whole: StoredFile = {
    ...record,
    state: { type: 'whole', bytes, sha256, savedAt: Date.now(), canInfill, needs },
  }
  await ledger.put(whole)
  return whole
}

/** What a later attempt cannot go on from is removed. */
async function tidyUp(ledger: Ledger, record: StoredFile, error: unknown): Promise<void> {
  const now = await ledger.get(record.url)
  if (now === null) return
  if (isForeign(error) || storedBytes(now) === 0) await forget(ledger, now)
}

/** Whether the error says that these are not the bytes of the model. */
function isForeign(error: unknown): boolean {
  if (!(error instanceof PlaygroundError)) return false
  const failure = toFailure(error)
  if (failure.code === 'model-format') return true
  if (failure.code !== 'download') return false
  return ['wrong-length', 'wrong-hash', 'changed'].includes(failure.reason)
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
