import { assertNever } from '../lib/assert-never.ts'
import { blobSource } from '../lib/blob-source.ts'
import type { ByteSource } from '../lib/byte-source.ts'
import { StorageError } from '../lib/errors.ts'
import { openUrlSource } from '../lib/url-source.ts'
import { openLedger } from '../models/storage/ledger.ts'
import { openStoredFile } from '../models/storage/model-folder.ts'
import type { ModelSource } from './protocol.ts'

/** The bytes of a model, wherever it is. A file in storage or on disk is read in place. Rejects with PlaygroundError, or with the signal's reason. */
export async function openSource(source: ModelSource, signal: AbortSignal): Promise<ByteSource> {
  switch (source.type) {
    case 'blob':
      return blobSource(source.blob)
    case 'stored':
      return blobSource(await openKept(source.url))
    case 'url':
      return await openUrlSource(source.url, (url, init) => fetch(url, init), signal)
    default:
      return assertNever(source)
  }
}

/** A file that is not whole is no model. */
async function openKept(url: string): Promise<File> {
  const stored = await (await openLedger()).get(url)
  if (stored?.state.type !== 'whole') throw new StorageError('missing')
  const file = await openStoredFile(stored.file)
  if (file.size !== stored.state.bytes) throw new StorageError('missing', stored.state.bytes)
  return file
}
