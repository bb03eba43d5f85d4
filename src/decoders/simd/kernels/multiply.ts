// One tile of a matrix times all tokens: out (tokens, 16 of the rows) = W · operand.
import { bf16_1, bf16_2, bf16_4, f16_1, f16_2, f16_4, f32_1, f32_2, f32_4, q4_0_1, q4_0_2, q4_0_4, q4_k_1, q4_k_2, q4_k_4, q5_k_1, q5_k_2, q5_k_4, q6_k_1, q6_k_2, q6_k_4, q8_0_1, q8_0_2, q8_0_4 } from '../build/tiles'
import { Matrix } from './model'
import { BLOCK_BYTES } from './operand'
import { BF16, BLOCK, F16, F32, Q4_0, Q4_K, Q5_K, Q6_K, Q8_0, TILE, takesFloats, tileBytes } from './types'

/** Bytes of one token's blocks. */
@inline
export function blockRowBytes(inputs: i32): usize {
  return <usize>(inputs / BLOCK) * BLOCK_BYTES
}

/** `out` is the first token's first output of the whole matrix. */
export function multiplyTile(
  matrix: Matrix,
  tile: i32,
  floats: usize,
  floatStride: usize,
  blocks: usize,
  blockStride: usize,
  tokens: i32,
  out: usize,
  outStride: usize,
  add: bool,
): void {
  const type = matrix.type
  const inputs = matrix.inputs
  const w = <usize>matrix.data + <usize>tile * tileBytes(type, inputs)
  let x = takesFloats(type) ? floats : blocks
  const stride = takesFloats(type) ? floatStride : blockStride
  out += <usize>(tile * TILE) << 2
  for (; tokens >= 4; tokens -= 4) {
    multiply4(type, w, x, stride, inputs, out, outStride, add)
    x += stride * 4
    out += outStride * 4
  }
  if (tokens >= 2) {
    multiply2(type, w, x, stride, inputs, out, outStride, add)
    tokens -= 2
    x += stride * 2
    out += outStride * 2
  }
  if (tokens == 1) multiply1(type, w, x, stride, inputs, out, outStride, add)
}

function multiply1(type: i32, w: usize, x: usize, stride: usize, inputs: i32, out: usize, outStride: usize, add: bool): void {
  switch (type) {
    case F32:
      return f32_1(w, x, stride, inputs, out, outStride, add)
    case F16:
      return f16_1(w, x, stride, inputs, out, outStride, add)
    case BF16:
      return bf16_1(w, x, stride, inputs, out, outStride, add)
    case Q4_0:
      return q4_0_1(w, x, stride, inputs, out, outStride, add)
    case Q8_0:
      return q8_0_1(w, x, stride, inputs, out, outStride, add)
    case Q4_K:
      return q4_k_1(w, x, stride, inputs, out, outStride, add)
    case Q5_K:
      return q5_k_1(w, x, stride, inputs, out, outStride, add)
    case Q6_K:
      return q6_k_1(w, x, stride, inputs, out, outStride, add)
    default:
      unreachable()
  }
}

function multiply2(type: i32, w: usize, x: usize, stride: usize, inputs: i32, out: usize, outStride: usize, add: bool): void {
  switch (type) {
    case F32:
      return f32_2(w, x, stride, inputs, out, outStride, add)
    case F16:
      return f16_2(w, x, stride, inputs, out, outStride, add)
    case BF16:
      return bf16_2(w, x, stride, inputs, out, outStride, add)
    case Q4_0:
      return q4_0_2(w, x, stride, inputs, out, outStride, add)
    case Q8_0:
      return q8_0_2(w, x, stride, inputs, out, outStride, add)
    case Q4_K:
      return q4_k_2(w, x, stride, inputs, out, outStride, add)
    case Q5_K:
      return q5_k_2(w, x, stride, inputs, out, outStride, add)
    case Q6_K:
      return q6_k_2(w, x, stride, inputs, out, outStride, add)
    default:
      unreachable()
  }
}

function multiply4(type: i32, w: usize, x: usize, stride: usize, inputs: i32, out: usize, outStride: usize, add: bool): void {
  switch (type) {
    case F32:
      return f32_4(w, x, stride, inputs, out, outStride, add)
    case F16:
      return f16_4(w, x, stride, inputs, out, outStride, add)
    case BF16:
      return bf16_4(w, x, stride, inputs, out, outStride, add)
    case Q4_0:
      return q4_0_4(w, x, stride, inputs, out, outStride, add)
    case Q8_0:
      return q8_0_4(w, x, stride, inputs, out, outStride, add)
    case Q4_K:
      return q4_k_4(w, x, stride, inputs, out, outStride, add)
    case Q5_K:
      return q5_k_4(w, x, stride, inputs, out, outStride, add)
    case Q6_K:
      return q6_k_4(w, x, stride, inputs, out, outStride, add)
    default:
      unreachable()
  }
}
