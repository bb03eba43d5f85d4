// Attention of one head of one token over the cache.
//
// The cache has a stretch a layer and head of keys, so that an unused end is never touched:
//   keys    (capacity / 8, headSize, 8): one dimension of 8 positions stands together, so scores need no sum across lanes
//   values  (capacity, headSize)
// `headSize` is padded to a multiple of 8 there; the padding stays zero. Elements are halves (2 bytes), or singles (4)
// where the weights are exact enough that halves would be what is least exact.
import { exponential, floatToHalf, HALF_EXPONENT_SHIFT, largestOf, sumOf, widenShifted } from './numbers'

@inline
export function paddedHead(headSize: i32): usize {
  return (<usize>headSize + 7) & ~7
}

/** Bytes of the keys, or of the values, of one layer and head. */
@inline
export function stretchBytes(capacity: i32, headSize: i32, elementBytes: i32): usize {
  return <usize>capacity * paddedHead(headSize) * <usize>elementBytes
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

export function storeKey(key: usize, headSize: i32, keys: usize, position: i32, elementBytes: i32): void {
  const block = keys + <usize>(position >> 3) * paddedHead(headSize) * 8 * <usize>elementBytes
  storeElements(key, headSize, block + <usize>(position & 7) * <usize>elementBytes, <usize>elementBytes * 8, elementBytes)
}

export function storeValue(value: usize, headSize: i32, values: usize, position: i32, elementBytes: i32): void {
  const row = values + <usize>position * paddedHead(headSize) * <usize>elementBytes
  storeElements(value, headSize, row, <usize>elementBytes, elementBytes)
}

function storeElements(from: usize, count: i32, to: usize, stride: usize, elementBytes: i32): void {
  const end = from + (<usize>count << 2)
  for (; from < end; from += 4) {
    if (elementBytes == 4) store<f32>(to, load<f32>(from))
    else store<u16>(to, floatToHalf(load<f32>(from)))
    to += stride
  }
}

/**
 * out (headSize) = softmax(query · keysᵀ / √headSize) · values over the first `count` positions.
 * `scratch` holds padded headSize floats and then as many as the cache has positions.
 */
export function attend(
  query: usize,
  keys: usize,
  values: usize,
  count: i32,
  headSize: i32,
  elementBytes: i32,
  scratch: usize,
  out: usize,
): void {
  const padded = paddedHead(headSize)
  const scores = scratch + padded * 4
  // Halves come 2^112 too small (`numbers.ts`): the factor goes into what they are multiplied with.
  const rise: f32 = elementBytes == 4 ? 1 : HALF_EXPONENT_SHIFT
  scaleQuery(query, headSize, rise / sqrt<f32>(<f32>headSize), scratch)
  if (elementBytes == 4) scoreSingles(scratch, keys, count, headSize, scores)
  else scoreHalves(scratch, keys, count, headSize, scores)
  const factor = softmax(scores, count, rise)
  if (elementBytes == 4) mixSingles(scores, values, count, padded, scratch)
  else mixHalves(scores, values, count, padded, scratch)
  for (let i: usize = 0; i < <usize>headSize; i++) store<f32>(out + i * 4, load<f32>(scratch + i * 4) * factor)
}

function scaleQuery(query: usize, headSize: i32, factor: f32, out: usize): void {
  for (let i: usize = 0; i < <usize>headSize; i++) store<f32>(out + i * 4, load<f32>(query + i * 4) * factor)
}

/** scores (count, padded to 8) = query · keysᵀ. */
function scoreHalves(query: usize, keys: usize, count: i32, headSize: i32, scores: usize): void {
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

function scoreSingles(query: usize, keys: usize, count: i32, headSize: i32, scores: usize): void {
  const blockBytes = paddedHead(headSize) * 32
  const queryEnd = query + (<usize>headSize << 2)
  for (let position = 0; position < count; position += 8) {
    let sum0 = f32x4.splat(0)
    let sum1 = f32x4.splat(0)
    let key = keys
    for (let q = query; q < queryEnd; q += 4) {
      const factor = v128.load32_splat(q)
      sum0 = f32x4.add(sum0, f32x4.mul(factor, v128.load(key)))
      sum1 = f32x4.add(sum1, f32x4.mul(factor, v128.load(key, 16)))
      key += 32
    }
    v128.store(scores, sum0)
    v128.store(scores, sum1, 16)
    scores += 32
    keys += blockBytes
  }
}

/** Scores become e^(score − largest) × `rise`, those beyond `count` zero; returns 1 / their sum before the rise. */
function softmax(scores: usize, count: i32, rise: f32): f32 {
  const end = scores + (<usize>count << 2)
  const paddedEnd = scores + ((<usize>count + 7) & ~7) * 4
  for (let at = end; at < paddedEnd; at += 4) store<f32>(at, -f32.MAX_VALUE)
  let largest = f32x4.splat(-f32.MAX_VALUE)
  for (let at = scores; at < paddedEnd; at += 16) largest = f32x4.max(largest, v128.load(at))
  const shift = f32x4.splat(largestOf(largest))
  for (let at = scores; at < paddedEnd; at += 16) v128.store(at, exponential(f32x4.sub(v128.load(at), shift)))
  for (let at = end; at < paddedEnd; at += 4) store<f32>(at, 0)
  let sum = f32x4.splat(0)
  const up = f32x4.splat(rise)
  for (let at = scores; at < paddedEnd; at += 16) {
    const e = v128.load(at)
    sum = f32x4.add(sum, e)
    v128.store(at, f32x4.mul(e, up))
  }
  return <f32>1.0 / sumOf(sum)
}

/** out (padded) = weights (count) · values, 8 dimensions at a time. */
function mixHalves(weights: usize, values: usize, count: i32, padded: usize, out: usize): void {
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

function mixSingles(weights: usize, values: usize, count: i32, padded: usize, out: usize): void {
  const rowBytes = padded * 4
  const weightsEnd = weights + (<usize>count << 2)
  for (let i: usize = 0; i < rowBytes; i += 32) {
    let sum0 = f32x4.splat(0)
    let sum1 = f32x4.splat(0)
    let value = values + i
    for (let w = weights; w < weightsEnd; w += 4) {
      const weight = v128.load32_splat(w)
      sum0 = f32x4.add(sum0, f32x4.mul(weight, v128.load(value)))
      sum1 = f32x4.add(sum1, f32x4.mul(weight, v128.load(value, 16)))
      value += rowBytes
    }
    v128.store(out + i, sum0)
    v128.store(out + i, sum1, 16)
  }
}
