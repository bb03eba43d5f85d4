import { expandK } from './dequantize-k.ts'
import type { RunnableTypeName } from './gguf-file.ts'
import { halfToFloat } from './half-to-float.ts'
import { tensorTypeNamed } from './tensor-types.ts'

/** Elements a block of Q4_0 and Q8_0 (`QK4_0`, `QK8_0` in ggml-common.h); each block begins with its scale in fp16. */
const BLOCK = 32
const SCALE_BYTES = 2

/** What is taken off a 4-bit code to make it signed. */
const Q4_ZERO = 8

type Expand = (view: DataView, out: Float32Array) => void

const EXPAND: Record<RunnableTypeName, Expand> = {
  F32: (view, out) => {
    for (let i = 0; i < out.length; i++) out[i] = view.getFloat32(i * 4, true)
  },
  F16: (view, out) => {
    for (let i = 0; i < out.length; i++) out[i] = halfToFloat(view.getUint16(i * 2, true))
  },
  Q8_0: expandQ8,
  Q4_0: expandQ4,
  BF16: (view, out) => {
    const bits = new Uint32Array(out.buffer, out.byteOffset, out.length)
    for (let i = 0; i < out.length; i++) bits[i] = view.getUint16(i * 2, true) << 16
  },
  Q4_K: (view, out) => expandK('Q4_K', view, out),
  Q5_K: (view, out) => expandK('Q5_K', view, out),
  Q6_K: (view, out) => expandK('Q6_K', view, out),
}

/** The weights in `bytes`, which are whole blocks of `type`. Formulas: `dequantize_row_*` in ggml-quants.c. */
export function dequantize(type: RunnableTypeName, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const { blockSize, blockBytes } = tensorTypeNamed(type)
  if (bytes.length % blockBytes !== 0) throw new RangeError(`${bytes.length} bytes are no whole blocks of ${type}`)
  const out = new Float32Array((bytes.length / blockBytes) * blockSize)
  EXPAND[type](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), out)
  return out
}

/** x = scale × code, codes are int8. */
function expandQ8(view: DataView, out: Float32Array): void {
  for (let block = 0; block * BLOCK < out.length; block++) {
    const at = block * (SCALE_BYTES + BLOCK)
    const scale = halfToFloat(view.getUint16(at, true))
    for (let i = 0; i < BLOCK; i++) out[block * BLOCK + i] = scale * view.getInt8(at + SCALE_BYTES + i)
  }
}

/** x = scale × (code − 8); byte i holds element i in its low half and element i + 16 in its high half. */
function expandQ4(view: DataView, out: Float32Array): void {
  const half = BLOCK / 2
  for (let block = 0; block * BLOCK < out.length; block++) {
    const at = block * (SCALE_BYTES + half)
    const scale = halfToFloat(view.getUint16(at, true))
    for (let i = 0; i < half; i++) {
      const codes = view.getUint8(at + SCALE_BYTES + i)
      out[block * BLOCK + i] = scale * ((codes & 0x0f) - Q4_ZERO)
      out[block * BLOCK + half + i] = scale * ((codes >> 4) - Q4_ZERO)
    }
  }
}
