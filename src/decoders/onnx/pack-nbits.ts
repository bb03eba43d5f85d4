import { halfToFloat } from '../../gguf/half-to-float.ts'
import { K_QUANTS, type KQuantName } from '../../gguf/unpack-k.ts'
import { K_BITS, packKCodes, packKOffsets, packKScales } from './pack-k.ts'

/**
 * Repacks ggml's quantised blocks for ONNX Runtime's MatMulNBits, losslessly. Layouts: `block_q4_0` and `block_q8_0` in
 * ggml-common.h; MatMulNBits in onnxruntime's ContribOperators.md: codes (rows, blocks a row, bytes a block), scales
 * (rows × blocks a row), and without zero points a code stands for (code − 2^(bits − 1)) × scale.
 */
const BLOCK_SIZE = 32

/** Bytes of the fp16 scale that begins a block of Q4_0 or Q8_0. */
const SCALE_BYTES = 2
const Q4_CODE_BYTES = 16
const Q8_CODE_BYTES = 32

export type QuantisedType = 'Q4_0' | 'Q8_0' | KQuantName

/** How a type of the file runs as MatMulNBits. */
interface NBits {
  readonly bits: 4 | 8
  /** Weights that share a scale. */
  readonly blockSize: number
  readonly codes: (file: Uint8Array) => Uint8Array
  readonly scales: (file: Uint8Array) => Float32Array<ArrayBuffer>
  /** What each 32 weights have in common besides (`pack-k.ts`); null where there is nothing. */
  readonly offsets: ((file: Uint8Array) => Float32Array<ArrayBuffer>) | null
}

export const N_BITS: Readonly<Record<QuantisedType, NBits>> = {
  Q4_0: {
    bits: 4,
    blockSize: BLOCK_SIZE,
    codes: packQ4Codes,
    scales: (file) => packScales(Q4_CODE_BYTES, file),
    offsets: null,
  },
  Q8_0: {
    bits: 8,
    blockSize: BLOCK_SIZE,
    codes: packQ8Codes,
    scales: (file) => packScales(Q8_CODE_BYTES, file),
    offsets: null,
  },
  Q4_K: kQuant('Q4_K', true),
  Q5_K: kQuant('Q5_K', true),
  Q6_K: kQuant('Q6_K', false),
}

export function isQuantised(type: string): type is QuantisedType {
  return Object.hasOwn(N_BITS, type)
}

function kQuant(type: KQuantName, hasOffsets: boolean): NBits {
  return {
    bits: K_BITS[type],
    blockSize: K_QUANTS[type].scaled,
    codes: (file) => packKCodes(type, file),
    scales: (file) => packKScales(type, file),
    offsets: hasOffsets ? (file) => packKOffsets(type, file) : null,
  }
}

function packScales(codeBytes: number, file: Uint8Array): Float32Array<ArrayBuffer> {
  const blockBytes = SCALE_BYTES + codeBytes
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const scales = new Float32Array(file.length / blockBytes)
  for (let block = 0; block < scales.length; block++) {
    scales[block] = halfToFloat(view.getUint16(block * blockBytes, true))
  }
  return scales
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
