/** Random access to the bytes of a file that may be larger than any one buffer. */
export interface ByteSource {
  /** Length of the whole file in bytes. */
  readonly size: number
  /**
   * The bytes [start, end), exactly, in a buffer of their own that the caller may give back (`free-bytes.ts`); rejects with
   * ModelFormatError('truncated'), DownloadError or StorageError('unreadable'), never short.
   */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>
}
