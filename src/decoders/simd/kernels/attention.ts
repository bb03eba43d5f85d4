// Attention of one head of one token over the cache.
//
// The cache in half precision, a stretch a layer and head of keys, so that an unused end is never touched:
//   keys    (capacity / 8, headSize, 8): one load holds one dimension of 8 positions, so scores need no sum across lanes
//   values  (capacity, headSize)
// `headSize` is padded to a multiple of 8 there; the padding stays zero.
import { exponential, floatToHalf, HALF_EXPONENT_SHIFT, largestOf, sumOf, widenShifted } from './numbers'

@inline
export function paddedHead(headSize: i32): usize {
  return (<usize>headSize + 7) & ~7
}

/** Bytes of the keys, or of the values, of one layer and head. */
@inline
export function stretchBytes(capacity: i32, headSize: i32): usize {
  return <usize>capacity * paddedHead(headSize) * 2
}

/** Turns the pairs (x[2i], x[2i+1]) by the angles whose cosines and sines stand at `rotary`. Source: RoFormer, arXiv 2104.09864. */
export function rotate(x: usize, rotary: usize, headSize: i32): void {
  const end = x + (<usize>headSize << 2)
  for (; x < end; x += 8) {
    const a = load<f32>(x)
    const b = load<f32>(x, 4)
    const cosine = load<f32>(rotary)
    const sine = load<f32>(rotary, 4)
    store<f32>(x, a * cosine - b * sine)
    store<f32>(x, a * sine + b * cosine, 4)
    rotary += 8
  }
}

export function storeKey(key: usize, headSize: i32, keys: usize, position: i32): void {
  let at = keys + <usize>(position >> 3) * paddedHead(headSize) * 16 + <usize>(position & 7) * 2
  for (let i = 0; i < headSize; i++) {
    store<u16>(at, floatToHalf(load<f32>(key)))
    key += 4
    at += 16
  }
}

export function storeValue(value: usize, headSize: i32, values: usize, position: i32): void {
  let at = values + <usize>position * paddedHead(headSize) * 2
  for (let i = 0; i < headSize; i++) {
    store<u16>(at, floatToHalf(load<f32>(value)))
    value += 4
    at += 2
  }
}

/**
 * out (headSize) = softmax(query · keysᵀ / √headSize) · values over the first `count` positions.
 * `scratch` holds padded headSize floats and then as many as the cache has positions.
 */
export function attend(query: usize, keys: usize, values: usize, count: i32, headSize: i32, scratch: usize, out: usize): void {
  const padded = paddedHead(headSize)
  const scores = scratch + padded * 4
  scaleQuery(query, headSize, scratch)
  score(scratch, keys, count, headSize, scores)
  const factor = softmax(scores, count)
  mix(scores, values, count, padded, scratch)
  for (let i: usize = 0; i < <usize>headSize; i++) store<f32>(out + i * 4, load<f32>(scratch + i * 4) * factor)
}

/** The halves of the keys come 2^112 too small: the factor goes into the query. */
function scaleQuery(query: usize, headSize: i32, out: usize): void {
  const factor = HALF_EXPONENT_SHIFT / sqrt<f32>(<f32>headSize)
  for (let i: usize = 0; i < <usize>headSize; i++) store<f32>(out + i * 4, load<f32>(query + i * 4) * factor)
}

/** scores (count, padded to 8) = query · keysᵀ. */
function score(query: usize, keys: usize, count: i32, headSize: i32, scores: usize): void {
  const blockBytes = paddedHead(headSize) * 16
  const queryEnd = query + (<usize>headSize << 2)
  for (let position = 0; position < count; position += 8) {
    let sum0 = f32x4.splat(0)
    let sum1 = f32x4.splat(0)
    let key = keys
    for (let q = query; q < queryEnd; q += 4) {
      const halves = v128.load(key)
      const factor = v128.load32_splat(q)
      sum0 = f32x4.add(sum0, f32x4.mul(factor, widenShifted(i32x4.extend_low_i16x8_s(halves))))
      sum1 = f32x4.add(sum1, f32x4.mul(factor, widenShifted(i32x4.extend_high_i16x8_s(halves))))
      key += 16
    }
    v128.store(scores, sum0)
    v128.store(scores, sum1, 16)
    scores += 32
    keys += blockBytes
  }
}

/** Scores become e^(score − largest) × 2^112, those beyond `count` zero; returns 1 / their sum. The 2^112 meets the halves of the values. */
function softmax(scores: usize, count: i32): f32 {
  const end = scores + (<usize>count << 2)
  const paddedEnd = scores + ((<usize>count + 7) & ~7) * 4
  for (let at = end; at < paddedEnd; at += 4) store<f32>(at, -f32.MAX_VALUE)
  let largest = f32x4.splat(-f32.MAX_VALUE)
  for (let at = scores; at < paddedEnd; at += 16) largest = f32x4.max(largest, v128.load(at))
  const shift = f32x4.splat(largestOf(largest))
  for (let at = scores; at < paddedEnd; at += 16) v128.store(at, exponential(f32x4.sub(v128.load(at), shift)))
  for (let at = end; at < paddedEnd; at += 4) store<f32>(at, 0)
  let sum = f32x4.splat(0)
  const up = f32x4.splat(HALF_EXPONENT_SHIFT)
  for (let at = scores; at < paddedEnd; at += 16) {
    const e = v128.load(at)
    sum = f32x4.add(sum, e)
    v128.store(at, f32x4.mul(e, up))
  }
  return <f32>1.0 / sumOf(sum)
}

/** out (padded) = weights (count) · values, 8 dimensions at a time. */
function mix(weights: usize, values: usize, count: i32, padded: usize, out: usize): void {
  const rowBytes = padded * 2
  const weightsEnd = weights + (<usize>count << 2)
  for (let i: usize = 0; i < padded; i += 8) {
    let sum0 = f32x4.splat(0)
    let sum1 = f32x4.splat(0)
    let value = values + i * 2
    for (let w = weights; w < weightsEnd; w += 4) {
      const halves = v128.load(value)
      const weight = v128.load32_splat(w)
      sum0 = f32x4.add(sum0, f32x4.mul(weight, widenShifted(i32x4.extend_low_i16x8_s(halves))))
      sum1 = f32x4.add(sum1, f32x4.mul(weight, widenShifted(i32x4.extend_high_i16x8_s(halves))))
      value += rowBytes
    }
    v128.store(out + i * 4, sum0)
    v128.store(out + i * 4, sum1, 16)
  }
}
