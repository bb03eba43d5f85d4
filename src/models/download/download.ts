import type { Failure } from '../../lib/errors.ts'

/** A file that a person asked for. */
export interface DownloadTask {
  readonly url: string
  /** What the hub says of the file; null where it says nothing. */
  readonly bytes: number | null
  /** In lower-case hexadecimal. */
  readonly sha256: string | null
}

/** How far a download had come, as it was last written down: enough to go on after a crash. */
export interface PartialDownload {
  /** Bytes that are safely in the file, and are in the hash. */
  readonly received: number
  /** Null until the server has said, and where it never does. */
  readonly total: number | null
  /** Names this version of the file; null where the server does not. */
  readonly etag: string | null
  /** State of the hash over the bytes received. */
  readonly hashState: Uint8Array<ArrayBuffer>
}

export interface Downloaded {
  readonly bytes: number
  readonly sha256: string
}

export type DownloadEvent =
  | { type: 'progress'; received: number; total: number | null }
  /** The connection broke; the next try comes in `inMs` milliseconds. */
  | { type: 'retry'; inMs: number; failure: Failure }
  /** The server sends the file from its beginning only: what had come is of no use. */
  | { type: 'restarted' }

/** Where the bytes go. Throws StorageError. */
export interface WritableFile {
  size(): number
  write(bytes: Uint8Array, at: number): void
  truncate(size: number): void
  flush(): void
}

/** SHA-256 whose state can be kept. */
export interface Hasher {
  reset(): void
  update(bytes: Uint8Array): void
  /** A copy of the state. */
  save(): Uint8Array<ArrayBuffer>
  load(state: Uint8Array): void
  /** In lower-case hexadecimal. */
  digest(): string
}

/** What a download needs of the world. */
export interface DownloadMeans {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly file: WritableFile
  readonly hasher: Hasher
  /** What an earlier attempt left in the file. */
  readonly partial: PartialDownload | null
  /** Written down after the bytes it speaks of are safe. */
  save(partial: PartialDownload): Promise<void>
  /** Rejects with the signal's reason. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}
