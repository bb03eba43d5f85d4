import { ModelFormatError } from '../lib/errors.ts'

/** Longest string of metadata: chat templates and licences reach some ten thousand bytes. */
const MAX_STRING_BYTES = 2 ** 24

/** Thrown where the window ends before the header does; the reader widens the window and parses again. Not an error. */
export class WindowTooSmall {
  readonly needed: number
  constructor(needed: number) {
    this.needed = needed
  }
}

/** `ignoreBOM` keeps U+FEFF, which is a piece of Llama's vocabulary. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Little-endian reading over the first bytes of a file. Never trusts a length: each is held against the file's size. */
export class HeaderCursor {
  position = 0
  private readonly window: Uint8Array<ArrayBuffer>
  private readonly view: DataView<ArrayBuffer>
  private readonly fileSize: number

  constructor(window: Uint8Array<ArrayBuffer>, fileSize: number) {
    this.window = window
    this.view = new DataView(window.buffer, window.byteOffset, window.byteLength)
    this.fileSize = fileSize
  }

  /** Position before `bytes` bytes, which are then used up. */
  take(bytes: number): number {
    const start = this.position
    const end = start + bytes
    if (end > this.fileSize) throw new ModelFormatError('truncated', `${bytes} bytes expected at ${start}`)
    if (end > this.window.length) throw new WindowTooSmall(end)
    this.position = end
    return start
  }

  u8 = (): number => this.view.getUint8(this.take(1))
  i8 = (): number => this.view.getInt8(this.take(1))
  u16 = (): number => this.view.getUint16(this.take(2), true)
  i16 = (): number => this.view.getInt16(this.take(2), true)
  u32 = (): number => this.view.getUint32(this.take(4), true)
  i32 = (): number => this.view.getInt32(this.take(4), true)
  f32 = (): number => this.view.getFloat32(this.take(4), true)
  f64 = (): number => this.view.getFloat64(this.take(8), true)
  u64 = (): number => safeInteger(this.view.getBigUint64(this.take(8), true))
  i64 = (): number => safeInteger(this.view.getBigInt64(this.take(8), true))

  bool = (): boolean => {
    const value = this.u8()
    if (value > 1) throw new ModelFormatError('corrupt', `a boolean of value ${value}`)
    return value === 1
  }

  string = (): string => {
    const length = this.u64()
    if (length > MAX_STRING_BYTES) throw new ModelFormatError('corrupt', `a string of ${length} bytes`)
    const start = this.take(length)
    return utf8.decode(this.window.subarray(start, start + length))
  }

  /** A count, at most `most`, of things of at least `minBytes` each: what cannot fit into the rest of the file is refused before anything is allocated. */
  count(what: string, minBytes: number, most: number = Number.POSITIVE_INFINITY): number {
    const count = this.u64()
    if (count > most) throw new ModelFormatError('corrupt', `${count} ${what}`)
    if (count * minBytes > this.fileSize - this.position) {
      throw new ModelFormatError(count * minBytes > MAX_PLAUSIBLE_BYTES ? 'corrupt' : 'truncated', `${count} ${what}`)
    }
    return count
  }
}

/** A table that would be larger than this is nonsense rather than cut off. */
const MAX_PLAUSIBLE_BYTES = 2 ** 26

function safeInteger(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new ModelFormatError('corrupt', `an integer of value ${value}`)
  return number
}
