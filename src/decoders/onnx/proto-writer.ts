/** Wire types of protocol buffers: https://protobuf.dev/programming-guides/encoding/#structure */
const VARINT = 0
const LENGTH_DELIMITED = 2
const FIXED_32 = 5

const utf8 = new TextEncoder()

/** Writes one protocol buffer message, field by field; small ones only, since every byte is a number in a list. */
export class ProtoWriter {
  readonly #bytes: number[] = []

  /** An int32, int64 or enum; a negative one takes ten bytes, as two's complement of 64 bits. */
  int(field: number, value: number): this {
    this.#tag(field, VARINT)
    this.#varint(BigInt.asUintN(64, BigInt(value)))
    return this
  }

  float(field: number, value: number): this {
    this.#tag(field, FIXED_32)
    this.#append(new Uint8Array(Float32Array.of(value).buffer))
    return this
  }

  string(field: number, value: string): this {
    return this.bytes(field, utf8.encode(value))
  }

  bytes(field: number, value: ArrayLike<number>): this {
    this.#tag(field, LENGTH_DELIMITED)
    this.#varint(BigInt(value.length))
    this.#append(value)
    return this
  }

  message(field: number, write: (inner: ProtoWriter) => void): this {
    const inner = new ProtoWriter()
    write(inner)
    return this.bytes(field, inner.#bytes)
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes)
  }

  #tag(field: number, wireType: number): void {
    this.#varint(BigInt(field * 8 + wireType))
  }

  #varint(value: bigint): void {
    let rest = value
    while (rest > 0x7fn) {
      this.#bytes.push(Number(rest & 0x7fn) | 0x80)
      rest >>= 7n
    }
    this.#bytes.push(Number(rest))
  }

  #append(value: ArrayLike<number>): void {
    for (let i = 0; i < value.length; i++) this.#bytes.push(value[i]!)
  }
}
