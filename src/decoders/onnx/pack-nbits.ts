import { halfToFloat } from '../../gguf/half-to-float.ts'

/**
 * Repacks ggml's quantised blocks for ONNX Runtime's MatMulNBits, losslessly. Layouts: `block_q4_0` and `block_q8_0` in
 * ggml-common.h; MatMulNBits in onnxruntime's ContribOperators.md: codes (rows, blocks a row, bytes a block), scales
 * (rows × blocks a row), and without zero points a code stands for (code − 2^(bits − 1)) × scale.
 */
export const BLOCK_SIZE = 32

/** Bytes of the fp16 scale that begins a block of either type. */
const SCALE_BYTES = 2
const Q4_CODE_BYTES = 16
const Q8_CODE_BYTES = 32
const FLOAT_BYTES = 4

export type QuantisedType = 'Q4_0' | 'Q8_0'

export const CODE_BITS: Readonly<Record<QuantisedType, 4 | 8>> = { Q4_0: 4, Q8_0: 8 }
export const CODE_BYTES: Readonly<Record<QuantisedType, number>> = { Q4_0: Q4_CODE_BYTES, Q8_0: Q8_CODE_BYTES }

export function packScales(type: QuantisedType, file: Uint8Array): Uint8Array {
  const blockBytes = SCALE_BYTES + CODE_BYTES[type]
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const scales = new Float32Array(file.length / blockBytes)
  for (let block = 0; block < scales.length; block++) {
    scales[block] = halfToFloat(view.getUint16(block * blockBytes, true))
  }
  return new Uint8Array(scales.buffer)
}

export function packCodes(type: QuantisedType, file: Uint8Array): Uint8Array {
  return type === 'Q4_0' ? packQ4Codes(file) : packQ8Codes(file)
}

/** ggml: byte j holds element j (low) and element j + 16 (high). ONNX: byte j holds elements 2j (low) and 2j + 1 (high). */
function packQ4Codes(file: Uint8Array): Uint8Array {
  const blocks = file.length / (SCALE_BYTES + Q4_CODE_BYTES)
  const half = Q4_CODE_BYTES / 2
  const codes = new Uint8Array(blocks * Q4_CODE_BYTES)
  for (let block = 0; block < blocks; block++) {
    const from = block * (SCALE_BYTES + Q4_CODE_BYTES) + SCALE_BYTES
    const to = block * Q4_CODE_BYTES
    for (let pair = 0; pair < half; pair++) {
      const first = file[from + 2 * pair]!
      const second = file[from + 2 * pair + 1]!
      codes[to + pair] = (first & 0x0f) | ((second & 0x0f) << 4)
      codes[to + half + pair] = (first >> 4) | (second & 0xf0)
    }
  }
  return codes
}

/** ggml: signed. ONNX: the same plus 128, which flips the sign bit. */
function packQ8Codes(file: Uint8Array): Uint8Array {
  const blockBytes = SCALE_BYTES + Q8_CODE_BYTES
  const blocks = file.length / blockBytes
  const codes = new Uint8Array(blocks * Q8_CODE_BYTES)
  for (let block = 0; block < blocks; block++) {
    const from = block * blockBytes + SCALE_BYTES
    const to = block * Q8_CODE_BYTES
    for (let i = 0; i < Q8_CODE_BYTES; i++) codes[to + i] = file[from + i]! ^ 0x80
  }
  return codes
}

/** Bytes of the scales of `blocks` blocks. */
export function scalesByteLength(blocks: number): number {
  return blocks * FLOAT_BYTES
}
