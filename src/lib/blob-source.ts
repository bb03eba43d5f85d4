import type { ByteSource } from './byte-source.ts'
import { ModelFormatError, StorageError } from './errors.ts'

/** A picked file, or a downloaded body that the browser keeps on disk. Only the bytes asked for enter memory. */
export function blobSource(blob: Blob): ByteSource {
  return {
    size: blob.size,
    async read(start, end) {
      if (start < 0 || end < start || end > blob.size) {
        throw new ModelFormatError('truncated', `bytes ${start} to ${end} of a file of ${blob.size}`)
      }
      const bytes = await readSlice(blob, start, end)
      if (bytes.length !== end - start) {
        throw new StorageError('unreadable')
      }
      return bytes
    },
  }
}

/** A file that was changed or removed on disk after it was picked can no longer be read: for the reader it ends here. */
async function readSlice(blob: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.slice(start, end).arrayBuffer())
  } catch (error) {
    throw new StorageError('unreadable', null, error)
  }
}
