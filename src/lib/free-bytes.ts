/**
 * Gives a buffer's memory back at once, by sending it where nobody is. Left to the garbage collector, the buffers through
 * which a file is read pile up, since it sees little more than their handles. `ArrayBuffer.transfer` is no way:
 * in Chromium a buffer that the browser filled keeps its memory then, and is counted no more, so that nothing is collected.
 */
export function freeBytes(bytes: Uint8Array<ArrayBuffer>): void {
  const { port1, port2 } = new MessageChannel()
  port2.close()
  port1.postMessage(bytes.buffer, [bytes.buffer])
  port1.close()
}
