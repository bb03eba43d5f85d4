// Preparing the input of a product: RMSNorm, then as floats or as blocks of 8-bit codes.
//
// A block of 32 inputs: the codes, the scale times 2^112 (the weights' scales come 2^112 too small, see `numbers.ts`),
// and the sums of the first 16 codes, of the last 16 and of all, negated. Codes are 8 bits in their order for the relaxed dot;
// without it they are 16 bits, every four of them in the order 0 2 1 3, as the products unpack the weights (`generate-tiles.mjs`).
import { HALF_EXPONENT_SHIFT, largestOf, sumOf } from './numbers'
import { BLOCK } from './types'

export const SCALE: usize = ASC_FEATURE_RELAXED_SIMD ? 32 : 64
export const NEGATED_FIRST: usize = SCALE + 4
export const NEGATED_LAST: usize = SCALE + 8
export const NEGATED_SUM: usize = SCALE + 12
export const BLOCK_BYTES: usize = SCALE + 16

/** Largest code. −128 is left out, so that signs are symmetric and products of pairs fit 16 bits. */
const LARGEST_CODE: f32 = 127.0

/** out = x · weight / √(mean of x² + ε); `padded` is `width` rounded up to whole tiles, and the padding of x is zero. */
export function normalize(x: usize, weight: usize, width: i32, padded: i32, epsilon: f32, out: usize): void {
  const bytes = <usize>padded << 2
  let squares0 = f32x4.splat(0)
  let squares1 = f32x4.splat(0)
  for (let i: usize = 0; i < bytes; i += 32) {
    const a = v128.load(x + i)
    const b = v128.load(x + i, 16)
    squares0 = f32x4.add(squares0, f32x4.mul(a, a))
    squares1 = f32x4.add(squares1, f32x4.mul(b, b))
  }
  const mean = sumOf(f32x4.add(squares0, squares1)) / <f32>width
  const factor = f32x4.splat(<f32>1.0 / sqrt<f32>(mean + epsilon))
  for (let i: usize = 0; i < bytes; i += 16) {
    v128.store(out + i, f32x4.mul(f32x4.mul(v128.load(x + i), factor), v128.load(weight + i)))
  }
}

/** One row of floats as blocks: code = round(127 · x / largest |x| of the block). */
export function quantize(x: usize, inputs: i32, out: usize): void {
  for (let i = 0; i < inputs; i += BLOCK) {
    quantizeBlock(x, out)
    x += <usize>BLOCK << 2
    out += BLOCK_BYTES
  }
}

function quantizeBlock(x: usize, out: usize): void {
  let largest = f32x4.splat(0)
  for (let i: usize = 0; i < 128; i += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(x + i)))
  const bound = largestOf(largest)
  const scale = bound / LARGEST_CODE
  const inverse = f32x4.splat(bound > 0 ? LARGEST_CODE / bound : 0)
  const first = quantizeHalf(x, inverse, out)
  const last = quantizeHalf(x + 64, inverse, out + (ASC_FEATURE_RELAXED_SIMD ? 16 : 32))
  store<f32>(out, scale * HALF_EXPONENT_SHIFT, SCALE)
  store<i32>(out, -first, NEGATED_FIRST)
  store<i32>(out, -last, NEGATED_LAST)
  store<i32>(out, -first - last, NEGATED_SUM)
}

/** 16 codes; returns their sum. */
@inline
function quantizeHalf(x: usize, inverse: v128, out: usize): i32 {
  const a = codesOf(x, inverse)
  const b = codesOf(x + 16, inverse)
  const c = codesOf(x + 32, inverse)
  const d = codesOf(x + 48, inverse)
  if (ASC_FEATURE_RELAXED_SIMD) {
    v128.store(out, i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)))
  } else {
    v128.store(out, i16x8.narrow_i32x4_s(evenFirst(a), evenFirst(b)))
    v128.store(out, i16x8.narrow_i32x4_s(evenFirst(c), evenFirst(d)), 16)
  }
  const sums = i32x4.add(i32x4.add(a, b), i32x4.add(c, d))
  return (
    i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3)
  )
}

@inline
function codesOf(x: usize, inverse: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), inverse)))
}

@inline
function evenFirst(v: v128): v128 {
  return v128.shuffle<i32>(v, v, 0, 2, 1, 3)
}
