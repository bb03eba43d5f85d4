import type { ByteSource } from '../../../src/lib/byte-source.ts'

/** A file of `size` bytes that begins with `start` and goes on in zeros; counts what is read of it. */
export function recordingSource(start: Uint8Array, size: number): { source: ByteSource; readonly bytesRead: number } {
  let bytesRead = 0
  const source: ByteSource = {
    size,
    async read(from, to) {
      bytesRead += to - from
      const bytes = new Uint8Array(to - from)
      bytes.set(start.subarray(from, to))
      return bytes
    },
  }
  return {
    source,
    get bytesRead() {
      return bytesRead
    },
  }
}
