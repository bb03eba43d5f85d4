import { createHasher } from '../../../../src/models/download/create-hasher.ts'
import type { DownloadMeans, PartialDownload, WritableFile } from '../../../../src/models/download/download.ts'

/** A disk that survives attempts: what was written, and what was noted of it. */
export interface FakeDisk {
  bytes: Uint8Array<ArrayBuffer>
  partial: PartialDownload | null
  readonly pauses: number[]
  /** Bytes it has room for. */
  room: number
}

export function fakeDisk(): FakeDisk {
  return { bytes: new Uint8Array(), partial: null, pauses: [], room: Number.POSITIVE_INFINITY }
}

export class DiskFull extends Error {}

export async function meansOn(disk: FakeDisk, fetch: DownloadMeans['fetch']): Promise<DownloadMeans> {
  return {
    fetch,
    file: fileOn(disk),
    hasher: await createHasher(),
    partial: disk.partial,
    save: async (partial) => {
      disk.partial = partial
    },
    wait: async (ms, signal) => {
      signal.throwIfAborted()
      disk.pauses.push(ms)
    },
  }
}

function fileOn(disk: FakeDisk): WritableFile {
  const resize = (size: number) => {
    const next = new Uint8Array(size)
    next.set(disk.bytes.subarray(0, size))
    disk.bytes = next
  }
  return {
    size: () => disk.bytes.length,
    write(bytes, at) {
      if (at + bytes.length > disk.room) throw new DiskFull()
      if (at + bytes.length > disk.bytes.length) resize(at + bytes.length)
      disk.bytes.set(bytes, at)
    },
    truncate: resize,
    flush() {},
  }
}
