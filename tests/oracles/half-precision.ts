import { isQuantised, N_BITS, type QuantisedType } from '../../src/decoders/onnx/pack-nbits.ts'
import type { TensorInfo } from '../../src/gguf/gguf-file.ts'
import { halfToFloat } from '../../src/gguf/half-to-float.ts'
import { K_BLOCK } from '../../src/gguf/unpack-k.ts'
import { floatToHalf } from './float-to-half.ts'
import { dequantizeTensor, type Round } from './float64-forward.ts'

/** The smallest number that half precision holds with all of its ten bits. */
const SMALLEST_NORMAL = 2 ** -14

/** The nearest number of half precision (IEEE 754 binary16). */
export function toHalf(value: number): number {
  return value === 0 ? value : halfToFloat(floatToHalf(value))
}

/** What a graph in half precision hands on of an operator's outputs. */
export const roundToHalf: Round = (x) => {
  for (let i = 0; i < x.length; i++) x[i] = toHalf(x[i]!)
  return x
}

/**
 * Whether half precision holds these numbers to ten bits of the largest: none overflows, and not all are so small that they
 * vanish or lose bits. One that vanishes beside larger ones is not missed.
 */
export function fitsHalf(values: Float32Array): boolean {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return largest === 0 || (largest >= SMALLEST_NORMAL && Number.isFinite(toHalf(largest)))
}

/**
 * The weights that a graph in half precision would compute with: codes as they are, scales and offsets rounded; other
 * types rounded themselves. A tensor that half precision does not hold stays as it is.
 */
export function halfWeights(info: TensorInfo, bytes: Uint8Array): Float32Array {
  const { type } = info
  const exact = dequantizeTensor(info, bytes)
  // The embedding is gathered on the CPU.
  if (!isQuantised(type) || info.name === 'token_embd.weight') return fitsHalf(exact) ? exact.map(toHalf) : exact
  const { scales, offsets, blockSize } = N_BITS[type]
  const common = offsets?.(bytes) ?? null
  if (!fitsHalf(scales(bytes)) || (common !== null && !fitsHalf(common))) return exact
  return withScales(codesOf(type, bytes), scales(bytes).map(toHalf), blockSize, common?.map(toHalf) ?? null)
}

/** Integers around zero, one a weight, as MatMulNBits unpacks them. */
function codesOf(type: QuantisedType, bytes: Uint8Array): Float32Array {
  const { bits, codes } = N_BITS[type]
  const packed = codes(bytes)
  if (bits === 8) return Float32Array.from(packed, (code) => code - 128)
  return Float32Array.from({ length: packed.length * 2 }, (_, i) => ((packed[i >> 1]! >> (4 * (i & 1))) & 0x0f) - 8)
}

function withScales(
  codes: Float32Array,
  scales: Float32Array,
  blockSize: number,
  offsets: Float32Array | null,
): Float32Array {
  return codes.map((code, i) => code * scales[Math.floor(i / blockSize)]! + (offsets?.[Math.floor(i / K_BLOCK)] ?? 0))
}
