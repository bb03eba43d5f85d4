import { halfToFloat } from './half-to-float.ts'

/** Elements of a super-block, and of the blocks in it that have a scale of their own (`QK_K` in ggml-common.h). */
const SUPER_BLOCK = 256
const BLOCK = 32
const BLOCKS = SUPER_BLOCK / BLOCK

/** Q4_K: scale, scale of the minima (fp16 each), 12 bytes of scales and minima, 128 bytes of codes. `dequantize_row_q4_K`. */
export function expandQ4K(view: DataView, out: Float32Array): void {
  expandWithMinima(view, out, 144, 16, () => 0)
}

/** Q5_K: as Q4_K, with 32 bytes of fifth bits before the codes: bit b of byte i belongs to element i of block b. `dequantize_row_q5_K`. */
export function expandQ5K(view: DataView, out: Float32Array): void {
  expandWithMinima(view, out, 176, 48, (at, block, i) => ((view.getUint8(at + 16 + i) >> block) & 1) << 4)
}

/** x = scale × code − minimum. Two neighbouring blocks share 32 bytes of codes: the first has the low halves, the second the high ones. */
function expandWithMinima(
  view: DataView,
  out: Float32Array,
  bytes: number,
  codesAt: number,
  highBit: (at: number, block: number, i: number) => number,
): void {
  for (let n = 0; n * SUPER_BLOCK < out.length; n++) {
    const at = n * bytes
    const scale = halfToFloat(view.getUint16(at, true))
    const minimum = halfToFloat(view.getUint16(at + 2, true))
    for (let block = 0; block < BLOCKS; block++) {
      const [a, b] = scaleAndMinimum(view, at + 4, block)
      for (let i = 0; i < BLOCK; i++) {
        const both = view.getUint8(at + codesAt + (block >> 1) * BLOCK + i)
        const code = (block % 2 === 0 ? both & 15 : both >> 4) | highBit(at, block, i)
        out[n * SUPER_BLOCK + block * BLOCK + i] = scale * a * code - minimum * b
      }
    }
  }
}

/** Eight scales and eight minima of 6 bits in 12 bytes: `get_scale_min_k4` in ggml-quants.c. */
function scaleAndMinimum(view: DataView, at: number, block: number): [number, number] {
  const byte = (i: number) => view.getUint8(at + i)
  if (block < 4) return [byte(block) & 63, byte(block + 4) & 63]
  const scale = (byte(block + 4) & 15) | ((byte(block - 4) >> 6) << 4)
  const minimum = (byte(block + 4) >> 4) | ((byte(block) >> 6) << 4)
  return [scale, minimum]
}

/**
 * Q6_K: 128 bytes of low halves, 64 of two high bits, 16 scales (int8, for 16 elements each), a scale in fp16.
 * x = scale × scale of the 16 × (code − 32). `dequantize_row_q6_K`.
 */
export function expandQ6K(view: DataView, out: Float32Array): void {
  for (let n = 0; n * SUPER_BLOCK < out.length; n++) {
    const at = n * 210
    const scale = halfToFloat(view.getUint16(at + 208, true))
    for (let i = 0; i < SUPER_BLOCK; i++) {
      // Halves of 128; of each, quarter q has its low bits in 32 of 64 bytes and its high bits at 2q of 32 bytes.
      const half = i >> 7
      const quarter = (i >> 5) & 3
      const low = view.getUint8(at + half * 64 + (quarter & 1) * 32 + (i & 31)) >> ((quarter >> 1) * 4)
      const high = view.getUint8(at + 128 + half * 32 + (i & 31)) >> (quarter * 2)
      const code = (low & 15) | ((high & 3) << 4)
      out[n * SUPER_BLOCK + i] = scale * view.getInt8(at + 192 + (i >> 4)) * (code - 32)
    }
  }
}
