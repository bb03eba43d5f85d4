import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ByteSource } from '../src/lib/byte-source.ts'
import { ModelFormatError } from '../src/lib/errors.ts'

export interface FileSource extends ByteSource {
  close(): void
}

/** A file on the disk, read in parts. Throws as Node does where it cannot be opened. */
export function openFileSource(path: string): FileSource {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  return {
    size,
    async read(start, end) {
      if (start < 0 || end < start || end > size) {
        throw new ModelFormatError('truncated', `bytes ${start} to ${end} of a file of ${size}`)
      }
      const bytes = new Uint8Array(end - start)
      for (let done = 0; done < bytes.length; ) {
        const count = readSync(file, bytes, done, bytes.length - done, start + done)
        if (count === 0) throw new ModelFormatError('truncated', `the file ends before byte ${end}`)
        done += count
      }
      return bytes
    },
    close: () => closeSync(file),
  }
}
