// Attention over the cache, of up to four queries at once that share a head's keys and values.
//
// The cache has a stretch a layer and head of keys, so that an unused end is never touched:
//   keys    (capacity / 8, headSize, 8): one dimension of 8 positions stands together, so scores need no sum across lanes
//   values  (headSize / 8, capacity, 8): 8 dimensions of all positions one after the other, so that they are read without gaps
// `headSize` is padded to a multiple of 8 there; the padding stays zero. Elements are halves (2 bytes), or singles (4)
// where the weights are exact enough that halves would be what is least exact. Of eight halves that stand together the
// first four are the low parts of the four lanes, the last four the high ones: two shifts and a mask widen them.
//
// Products are added in two steps, though relaxed SIMD has one for both (which halves the time of four queries): it rounds
// once, so that an answer would depend on the browser. All builds compute the same bits.
import { exponential, floatToHalf, HALF_EXPONENT_SHIFT, largestOf, sumOf, widenHigh, widenLow } from './numbers'

/** Queries that attend together. */
export const QUERIES: i32 = 4

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
  const end = key + (<usize>headSize << 2)
  let to = block + <usize>(elementBytes == 4 ? position & 7 : placeOfHalf(position & 7)) * <usize>elementBytes
  for (; key < end; key += 4) {
    storeElement(to, load<f32>(key), elementBytes)
    to += <usize>elementBytes * 8
  }
}

export function storeValue(
  value: usize,
  headSize: i32,
  values: usize,
  position: i32,
  capacity: i32,
  elementBytes: i32,
): void {
  const eight = values + <usize>position * 8 * <usize>elementBytes
  for (let i = 0; i < headSize; i++) {
    const place = elementBytes == 4 ? i & 7 : placeOfHalf(i & 7)
    const to = eight + <usize>(i >> 3) * groupBytes(capacity, elementBytes) + <usize>place * <usize>elementBytes
    storeElement(to, load<f32>(value + (<usize>i << 2)), elementBytes)
  }
}

/** Bytes from 8 dimensions of the values to the next 8. */
@inline
function groupBytes(capacity: i32, elementBytes: i32): usize {
  return <usize>capacity * 8 * <usize>elementBytes
}

@inline
function placeOfHalf(index: i32): i32 {
  return (index & 3) * 2 + (index >> 2)
}

@inline
function storeElement(to: usize, value: f32, elementBytes: i32): void {
  if (elementBytes == 4) store<f32>(to, value)
  else store<u16>(to, floatToHalf(value))
}

/** Query `query`'s scores. A thread's scratch holds a row for each query, then as many scores for each as the cache has positions. */
@inline
function scoresOf(scratch: usize, query: i32, headSize: i32, capacity: i32): usize {
  return scratch + (<usize>QUERIES * paddedHead(headSize) + <usize>query * <usize>capacity) * 4
}

/** Query `index`'s row of `headSize` floats; after `mix`, what it attended to. */
@inline
export function rowOf(scratch: usize, query: i32, headSize: i32): usize {
  return scratch + <usize>query * paddedHead(headSize) * 4
}

/** The query that is attended as number `index` of those together, brought into the scratch. */
export function takeQuery(query: usize, index: i32, headSize: i32, elementBytes: i32, scratch: usize): void {
  // Halves come 2^112 too small (`numbers.ts`): the factor goes into what they are multiplied with.
  const factor = riseOf(elementBytes) / sqrt<f32>(<f32>headSize)
  const row = rowOf(scratch, index, headSize)
  for (let i: usize = 0; i < <usize>headSize; i++) store<f32>(row + i * 4, load<f32>(query + i * 4) * factor)
}

@inline
function riseOf(elementBytes: i32): f32 {
  return elementBytes == 4 ? 1 : HALF_EXPONENT_SHIFT
}

/** Scores (queries, count padded to 8) = queries · keysᵀ over the first `count` positions. */
export function score(
  queries: i32,
  keys: usize,
  count: i32,
  headSize: i32,
  capacity: i32,
  elementBytes: i32,
  scratch: usize,
): void {
  if (elementBytes == 2 && queries > 1) {
    const scores = scoresOf(scratch, 0, headSize, capacity)
    return scoreHalvesOfFour(scratch, keys, count, headSize, scores, <usize>capacity << 2)
  }
  for (let query = 0; query < queries; query++) {
    const row = rowOf(scratch, query, headSize)
    const scores = scoresOf(scratch, query, headSize, capacity)
    if (elementBytes == 4) scoreSingles(row, keys, count, headSize, scores)
    else scoreHalves(row, keys, count, headSize, scores)
  }
}

/** Query `index`'s scores become weights: softmax over its first `count` positions, zero up to `most`. */
export function weigh(
  index: i32,
  count: i32,
  most: i32,
  headSize: i32,
  capacity: i32,
  elementBytes: i32,
  scratch: usize,
): void {
  const scores = scoresOf(scratch, index, headSize, capacity)
  softmax(scores, count, riseOf(elementBytes))
  memory.fill(scores + (<usize>count << 2), 0, <usize>(most - count) << 2)
}

/** The queries' rows in the scratch become mixtures of the values of the first `count` positions. */
export function mix(
  queries: i32,
  values: usize,
  count: i32,
  headSize: i32,
  capacity: i32,
  elementBytes: i32,
  scratch: usize,
): void {
  const padded = paddedHead(headSize)
  const group = groupBytes(capacity, elementBytes)
  if (elementBytes == 2 && queries > 1) {
    const weights = scoresOf(scratch, 0, headSize, capacity)
    return mixHalvesOfFour(weights, <usize>capacity << 2, values, group, count, padded, scratch)
  }
  for (let query = 0; query < queries; query++) {
    const row = rowOf(scratch, query, headSize)
    const weights = scoresOf(scratch, query, headSize, capacity)
    if (elementBytes == 4) mixSingles(weights, values, group, count, padded, row)
    else mixHalves(weights, values, group, count, padded, row)
  }
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
      sum0 = f32x4.add(sum0, f32x4.mul(factor, widenLow(halves)))
      sum1 = f32x4.add(sum1, f32x4.mul(factor, widenHigh(halves)))
      key += 16
    }
    storeEight(scores, sum0, sum1)
    scores += 32
    keys += blockBytes
  }
}

/** The same of four queries, whose rows follow each other: keys are widened once for all. Scores stand `stride` bytes apart. */
function scoreHalvesOfFour(queries: usize, keys: usize, count: i32, headSize: i32, scores: usize, stride: usize): void {
  const rowBytes = paddedHead(headSize) * 4
  const blockBytes = rowBytes * 4
  const end = queries + (<usize>headSize << 2)
  for (let position = 0; position < count; position += 8) {
    let a0 = f32x4.splat(0)
    let a1 = f32x4.splat(0)
    let b0 = f32x4.splat(0)
    let b1 = f32x4.splat(0)
    let c0 = f32x4.splat(0)
    let c1 = f32x4.splat(0)
    let d0 = f32x4.splat(0)
    let d1 = f32x4.splat(0)
    let key = keys
    for (let q = queries; q < end; q += 4) {
      const halves = v128.load(key)
      const low = widenLow(halves)
      const high = widenHigh(halves)
      const a = v128.load32_splat(q)
      a0 = f32x4.add(a0, f32x4.mul(a, low))
      a1 = f32x4.add(a1, f32x4.mul(a, high))
      const b = v128.load32_splat(q + rowBytes)
      b0 = f32x4.add(b0, f32x4.mul(b, low))
      b1 = f32x4.add(b1, f32x4.mul(b, high))
      const c = v128.load32_splat(q + rowBytes * 2)
      c0 = f32x4.add(c0, f32x4.mul(c, low))
      c1 = f32x4.add(c1, f32x4.mul(c, high))
      const d = v128.load32_splat(q + rowBytes * 3)
      d0 = f32x4.add(d0, f32x4.mul(d, low))
      d1 = f32x4.add(d1, f32x4.mul(d, high))
      key += 16
    }
    storeEight(scores, a0, a1)
    storeEight(scores + stride, b0, b1)
    storeEight(scores + stride * 2, c0, c1)
    storeEight(scores + stride * 3, d0, d1)
    scores += 32
    keys += blockBytes
  }
}

@inline
function storeEight(at: usize, low: v128, high: v128): void {
  v128.store(at, low)
  v128.store(at, high, 16)
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
    storeEight(scores, sum0, sum1)
    scores += 32
    keys += blockBytes
  }
}

/**
 * So far below the largest score a weight counts for nothing in single precision. Smaller ones still would make products with
 * shifted halves that are subnormal, and those take a processor ten times as long.
 */
const LEAST_SCORE: f32 = -60.0

/** Scores become e^(score − largest) / sum × `rise`. */
function softmax(scores: usize, count: i32, rise: f32): void {
  const end = scores + (<usize>count << 2)
  const paddedEnd = scores + ((<usize>count + 7) & ~7) * 4
  for (let at = end; at < paddedEnd; at += 4) store<f32>(at, -f32.MAX_VALUE)
  let largest = f32x4.splat(-f32.MAX_VALUE)
  for (let at = scores; at < paddedEnd; at += 16) largest = f32x4.pmax(largest, v128.load(at))
  const shift = f32x4.splat(largestOf(largest))
  let sum = f32x4.splat(0)
  for (let at = scores; at < paddedEnd; at += 16) {
    const weight = exponential(f32x4.pmax(f32x4.splat(LEAST_SCORE), f32x4.sub(v128.load(at), shift)))
    // The padding's are too small to count.
    sum = f32x4.add(sum, weight)
    v128.store(at, weight)
  }
  const factor = f32x4.splat(rise / sumOf(sum))
  for (let at = scores; at < paddedEnd; at += 16) v128.store(at, f32x4.mul(v128.load(at), factor))
}

/** out (padded) = weights (count) · values. Four times 8 dimensions at once share a position's weight. */
function mixHalves(weights: usize, values: usize, group: usize, count: i32, padded: usize, out: usize): void {
  const weightsEnd = weights + (<usize>count << 2)
  let i: usize = 0
  for (; i + 32 <= padded; i += 32) {
    let a0 = f32x4.splat(0)
    let a1 = f32x4.splat(0)
    let b0 = f32x4.splat(0)
    let b1 = f32x4.splat(0)
    let c0 = f32x4.splat(0)
    let c1 = f32x4.splat(0)
    let d0 = f32x4.splat(0)
    let d1 = f32x4.splat(0)
    let value = values
    for (let w = weights; w < weightsEnd; w += 4) {
      const weight = v128.load32_splat(w)
      const a = v128.load(value)
      a0 = f32x4.add(a0, f32x4.mul(weight, widenLow(a)))
      a1 = f32x4.add(a1, f32x4.mul(weight, widenHigh(a)))
      const b = v128.load(value + group)
      b0 = f32x4.add(b0, f32x4.mul(weight, widenLow(b)))
      b1 = f32x4.add(b1, f32x4.mul(weight, widenHigh(b)))
      const c = v128.load(value + group * 2)
      c0 = f32x4.add(c0, f32x4.mul(weight, widenLow(c)))
      c1 = f32x4.add(c1, f32x4.mul(weight, widenHigh(c)))
      const d = v128.load(value + group * 3)
      d0 = f32x4.add(d0, f32x4.mul(weight, widenLow(d)))
      d1 = f32x4.add(d1, f32x4.mul(weight, widenHigh(d)))
      value += 16
    }
    storeEight(out + i * 4, a0, a1)
    storeEight(out + i * 4 + 32, b0, b1)
    storeEight(out + i * 4 + 64, c0, c1)
    storeEight(out + i * 4 + 96, d0, d1)
    values += group * 4
  }
  for (; i < padded; i += 8) {
    let sum0 = f32x4.splat(0)
    let sum1 = f32x4.splat(0)
    let value = values
    for (let w = weights; w < weightsEnd; w += 4) {
      const halves = v128.load(value)
      const weight = v128.load32_splat(w)
      sum0 = f32x4.add(sum0, f32x4.mul(weight, widenLow(halves)))
      sum1 = f32x4.add(sum1, f32x4.mul(weight, widenHigh(halves)))
      value += 16
    }
    storeEight(out + i * 4, sum0, sum1)
    values += group
  }
}

/** The same of four queries: their weights stand `stride` bytes apart, their mixtures follow each other. */
function mixHalvesOfFour(
  weights: usize,
  stride: usize,
  values: usize,
  group: usize,
  count: i32,
  padded: usize,
  out: usize,
): void {
  const outBytes = padded * 4
  const weightsEnd = weights + (<usize>count << 2)
  for (let i: usize = 0; i < padded; i += 8) {
    let a0 = f32x4.splat(0)
    let a1 = f32x4.splat(0)
    let b0 = f32x4.splat(0)
    let b1 = f32x4.splat(0)
    let c0 = f32x4.splat(0)
    let c1 = f32x4.splat(0)
    let d0 = f32x4.splat(0)
    let d1 = f32x4.splat(0)
    let value = values
    for (let w = weights; w < weightsEnd; w += 4) {
      const halves = v128.load(value)
      const low = widenLow(halves)
      const high = widenHigh(halves)
      const a = v128.load32_splat(w)
      a0 = f32x4.add(a0, f32x4.mul(a, low))
      a1 = f32x4.add(a1, f32x4.mul(a, high))
      const b = v128.load32_splat(w + stride)
      b0 = f32x4.add(b0, f32x4.mul(b, low))
      b1 = f32x4.add(b1, f32x4.mul(b, high))
      const c = v128.load32_splat(w + stride * 2)
      c0 = f32x4.add(c0, f32x4.mul(c, low))
      c1 = f32x4.add(c1, f32x4.mul(c, high))
      const d = v128.load32_splat(w + stride * 3)
      d0 = f32x4.add(d0, f32x4.mul(d, low))
      d1 = f32x4.add(d1, f32x4.mul(d, high))
      value += 16
    }
    storeEight(out + i * 4, a0, a1)
    storeEight(out + outBytes + i * 4, b0, b1)
    storeEight(out + outBytes * 2 + i * 4, c0, c1)
    storeEight(out + outBytes * 3 + i * 4, d0, d1)
    values += group
  }
}

function mixSingles(weights: usize, values: usize, group: usize, count: i32, padded: usize, out: usize): void {
  const weightsEnd = weights + (<usize>count << 2)
  const end = out + padded * 4
  for (; out < end; out += 32) {
    let sum0 = f32x4.splat(0)
    let sum1 = f32x4.splat(0)
    let value = values
    for (let w = weights; w < weightsEnd; w += 4) {
      const weight = v128.load32_splat(w)
      sum0 = f32x4.add(sum0, f32x4.mul(weight, v128.load(value)))
      sum1 = f32x4.add(sum1, f32x4.mul(weight, v128.load(value, 16)))
      value += 32
    }
    storeEight(out, sum0, sum1)
    values += group
  }
}
