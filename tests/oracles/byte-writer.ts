/** Little-endian bytes in order, in a buffer that doubles. */
export class ByteWriter {
  private view = new DataView(new ArrayBuffer(1024))
  private length = 0

  bytes(bytes: Uint8Array): void {
    const at = this.reserve(bytes.length)
    new Uint8Array(this.view.buffer).set(bytes, at)
  }

  u32(value: number): void {
    const at = this.reserve(4)
    this.view.setUint32(at, value, true)
  }

  u64(value: number | bigint): void {
    const at = this.reserve(8)
    this.view.setBigUint64(at, BigInt(value), true)
  }

  f32(value: number): void {
    const at = this.reserve(4)
    this.view.setFloat32(at, value, true)
  }

  /** As GGUF writes text: its length in bytes, then UTF-8. */
  string(text: string): void {
    const bytes = new TextEncoder().encode(text)
    this.u64(bytes.length)
    this.bytes(bytes)
  }

  /** Zeros up to the next multiple. */
  align(multiple: number): void {
    this.reserve((multiple - (this.length % multiple)) % multiple)
  }

  finish(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.view.buffer.slice(0, this.length))
  }

  /** Position of `bytes` new bytes, zeros until they are written. Call it before `view` is used: it may replace the buffer. */
  private reserve(bytes: number): number {
    const at = this.length
    this.length += bytes
    if (this.length > this.view.byteLength) {
      const larger = new Uint8Array(Math.max(this.length, this.view.byteLength * 2))
      larger.set(new Uint8Array(this.view.buffer))
      this.view = new DataView(larger.buffer)
    }
    return at
  }
}
