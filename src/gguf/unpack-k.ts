import { halfToFloat } from './half-to-float.ts'

/** The K-quants that run. Formats: `block_q4_K`, `block_q5_K` and `block_q6_K` in ggml-common.h. */
export type KQuantName = 'Q4_K' | 'Q5_K' | 'Q6_K'

/** Elements of a super-block, and of the blocks in it that have a least value of their own (`QK_K`). */
export const SUPER_BLOCK = 256
export const K_BLOCK = 32
const BLOCKS = SUPER_BLOCK / K_BLOCK
/** Elements that share a scale in Q6_K. */
const SIXTEEN = 16

/** One super-block in plain numbers: x[i] = scale × (code[i] − zero) − minimum, of the scale and minimum that i falls under. */
export interface SuperBlock {
  readonly codes: Uint8Array
  /** As many as the type has: 8, or 16 in Q6_K. */
  readonly scales: Float32Array
  /** One for each 32 elements; zero in Q6_K. */
  readonly minima: Float32Array
}

interface KQuant {
  readonly bytes: number
  /** Elements that share a scale. */
  readonly scaled: number
  readonly zero: number
  readonly unpack: (view: DataView, at: number, out: SuperBlock) => void
}

export const K_QUANTS: Readonly<Record<KQuantName, KQuant>> = {
  Q4_K: { bytes: 144, scaled: K_BLOCK, zero: 0, unpack: unpackQ4K },
  Q5_K: { bytes: 176, scaled: K_BLOCK, zero: 0, unpack: unpackQ5K },
  Q6_K: { bytes: 210, scaled: SIXTEEN, zero: 32, unpack: unpackQ6K },
}

/** Calls `use` with one super-block after the other; what it is given is written over for the next. */
export function eachSuperBlock(
  type: KQuantName,
  view: DataView,
  use: (block: SuperBlock, index: number) => void,
): void {
  const { bytes, scaled, unpack } = K_QUANTS[type]
  const block = {
    codes: new Uint8Array(SUPER_BLOCK),
    scales: new Float32Array(SUPER_BLOCK / scaled),
    minima: new Float32Array(BLOCKS),
  }
  for (let index = 0; index * bytes < view.byteLength; index++) {
    unpack(view, index * bytes, block)
    use(block, index)
  }
}

/** Scale, scale of the minima (fp16 each), 12 bytes of scales and minima, 128 bytes of codes. `dequantize_row_q4_K`. */
function unpackQ4K(view: DataView, at: number, out: SuperBlock): void {
  unpackScales(view, at, out)
  unpackNibbles(view, at + 16, out.codes)
}

/** As Q4_K, with 32 bytes of fifth bits before the codes: bit b of byte i belongs to element i of block b. `dequantize_row_q5_K`. */
function unpackQ5K(view: DataView, at: number, out: SuperBlock): void {
  unpackScales(view, at, out)
  unpackNibbles(view, at + 48, out.codes)
  for (let i = 0; i < SUPER_BLOCK; i++) {
    out.codes[i]! |= ((view.getUint8(at + 16 + (i % K_BLOCK)) >> Math.floor(i / K_BLOCK)) & 1) << 4
  }
}

/** Two neighbouring blocks share 32 bytes of codes: the first has the low halves, the second the high ones. */
function unpackNibbles(view: DataView, at: number, codes: Uint8Array): void {
  for (let i = 0; i < SUPER_BLOCK / 2; i++) {
    const both = view.getUint8(at + i)
    const element = (i >> 5) * 2 * K_BLOCK + (i & 31)
    codes[element] = both & 15
    codes[element + K_BLOCK] = both >> 4
  }
}

/** Eight scales and eight minima of 6 bits in 12 bytes, times two halves: `get_scale_min_k4` in ggml-quants.c. */
function unpackScales(view: DataView, at: number, { scales, minima }: SuperBlock): void {
  const scale = halfToFloat(view.getUint16(at, true))
  const minimum = halfToFloat(view.getUint16(at + 2, true))
  const byte = (i: number) => view.getUint8(at + 4 + i)
  for (let block = 0; block < BLOCKS; block++) {
    const low = block < 4
    const a = low ? byte(block) & 63 : (byte(block + 4) & 15) | ((byte(block - 4) >> 6) << 4)
    const b = low ? byte(block + 4) & 63 : (byte(block + 4) >> 4) | ((byte(block) >> 6) << 4)
    scales[block] = scale * a
    minima[block] = minimum * b
  }
}

/** 128 bytes of low halves, 64 of two high bits, 16 scales (int8, for 16 elements each), a scale in fp16. `dequantize_row_q6_K`. */
function unpackQ6K(view: DataView, at: number, { codes, scales }: SuperBlock): void {
  const scale = halfToFloat(view.getUint16(at + 208, true))
  for (let n = 0; n < scales.length; n++) scales[n] = scale * view.getInt8(at + 192 + n)
  for (let i = 0; i < SUPER_BLOCK; i++) {
    // Halves of 128; of each, quarter q has its low bits in 32 of 64 bytes and its high bits at 2q of 32 bytes.
    const half = i >> 7
    const quarter = (i >> 5) & 3
    const low = view.getUint8(at + half * 64 + (quarter & 1) * 32 + (i & 31)) >> ((quarter >> 1) * 4)
    const high = view.getUint8(at + 128 + half * 32 + (i & 31)) >> (quarter * 2)
    codes[i] = (low & 15) | ((high & 3) << 4)
  }
}
