/** ES2024, younger than the oldest browsers that run the rest. */
interface MaybeTransferable extends ArrayBuffer {
  transfer?(length: number): ArrayBuffer
}

/**
 * Gives a buffer's memory back at once. Left to the garbage collector, the buffers through which a file is read pile up to
 * hundreds of megabytes, since the collector sees only their small handles. Where a browser cannot, it does so later.
 */
export function freeBytes(bytes: Uint8Array<ArrayBuffer>): void {
  const buffer: MaybeTransferable = bytes.buffer
  buffer.transfer?.(0)
}
