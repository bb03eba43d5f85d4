// Tiles of matrices times all tokens: out (tokens, 16 of the rows) = W · operand.
import { multiply_1, multiply_2, multiply_4, multiply_pair } from '../build/tiles'
import { Matrix } from './model'
import { BLOCK_BYTES } from './operand'
import { BLOCK, TILE, takesFloats, tileBytes } from './types'

/** Bytes of one token's blocks. */
@inline
export function blockRowBytes(inputs: i32): usize {
  return <usize>(inputs / BLOCK) * BLOCK_BYTES
}

@inline
function addressOf(matrix: Matrix, tile: i32): usize {
  return <usize>matrix.data + <usize>tile * tileBytes(matrix.type, matrix.inputs)
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
  const w = addressOf(matrix, tile)
  let x = takesFloats(type) ? floats : blocks
  const stride = takesFloats(type) ? floatStride : blockStride
  out += <usize>(tile * TILE) << 2
  for (; tokens >= 4; tokens -= 4) {
    multiply_4(type, w, x, stride, inputs, out, outStride, add)
    x += stride * 4
    out += outStride * 4
  }
  if (tokens >= 2) {
    multiply_2(type, w, x, stride, inputs, out, outStride, add)
    tokens -= 2
    x += stride * 2
    out += outStride * 2
  }
  if (tokens == 1) multiply_1(type, w, x, stride, inputs, out, outStride, add)
}

/** Two tiles times one token, of matrices of one type and width. The further apart they stand, the better memory keeps up. */
export function multiplyTwo(
  a: Matrix,
  tileA: i32,
  outA: usize,
  b: Matrix,
  tileB: i32,
  outB: usize,
  floats: usize,
  blocks: usize,
  add: bool,
): void {
  const x = takesFloats(a.type) ? floats : blocks
  outA += <usize>(tileA * TILE) << 2
  outB += <usize>(tileB * TILE) << 2
  multiply_pair(a.type, addressOf(a, tileA), addressOf(b, tileB), x, a.inputs, outA, outB, add)
}
