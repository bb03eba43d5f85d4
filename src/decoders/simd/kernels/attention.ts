// Attention over the cache, of up to four queries at once that share a head's keys and values, or of two that have their own.
//
// Each layer and head of keys has its part of the cache: all keys, then all values, both in stretches of 64 positions. So an
// unused end is never touched, and what is in use is read in one run, as memory likes it best. In a stretch stand
//   keys    (64 / 8, headSize, 8): of 8 positions, one dimension after the other
//   values  (headSize / 8, 64, 8): of 8 dimensions, one position after the other
// So scores and mixtures are the same sum, over rows of eight that follow each other and without a sum across lanes (`sumEights`).
// `headSize` is padded to a multiple of 8 there; the padding stays zero. Elements are halves (2 bytes), or singles (4)
// where the weights are exact enough that halves would be what is least exact. Of eight halves that stand together the
// first four are the low parts of the four lanes, the last four the high ones: two shifts and a mask widen them.
import { exponential, floatToHalf, HALF_EXPONENT_SHIFT, largestOf, sumOf } from './numbers'
import { sumEights } from './sum-eights'

/** Queries that attend together. */
export const QUERIES: i32 = 4

@inline
export function paddedHead(headSize: i32): usize {
  return (<usize>headSize + 7) & ~7
}

/** Positions of a stretch. */
export const STRETCH: i32 = 64

/** Bytes of the keys, or of the values, of one head in a stretch. */
@inline
export function stretchBytes(headSize: i32, elementBytes: i32): usize {
  return <usize>STRETCH * paddedHead(headSize) * <usize>elementBytes
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

export function storeValue(value: usize, headSize: i32, values: usize, position: i32, elementBytes: i32): void {
  const stretch = values + <usize>(position / STRETCH) * stretchBytes(headSize, elementBytes)
  const eight = stretch + <usize>(position % STRETCH) * 8 * <usize>elementBytes
  for (let i = 0; i < headSize; i++) {
    const place = elementBytes == 4 ? i & 7 : placeOfHalf(i & 7)
    const to = eight + <usize>(i >> 3) * groupBytes(elementBytes) + <usize>place * <usize>elementBytes
    storeElement(to, load<f32>(value + (<usize>i << 2)), elementBytes)
  }
}

/** Bytes from 8 dimensions of the values to the next 8. */
@inline
function groupBytes(elementBytes: i32): usize {
  return <usize>STRETCH * 8 * <usize>elementBytes
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

/**
 * Scores (queries, count padded to 8) = queries · keysᵀ over the first `count` positions. `keyStride`: bytes from the keys of
 * one query to those of the next, of two; 0 where all share them.
 */
export function score(
  queries: i32,
  keys: usize,
  keyStride: usize,
  count: i32,
  headSize: i32,
  capacity: i32,
  elementBytes: i32,
  scratch: usize,
): void {
  const padded = paddedHead(headSize)
  const rowStride = padded * 4
  const scoreStride = <usize>capacity * 4
  const rows = rowOf(scratch, 0, headSize)
  let scores = scoresOf(scratch, 0, headSize, capacity)
  const apart = padded * 8 * <usize>elementBytes
  for (; count > 0; count -= STRETCH) {
    const blocks = (min(STRETCH, count) + 7) >> 3
    sumEights(queries, rows, rowStride, headSize, keys, keyStride, apart, blocks, scores, scoreStride, true, elementBytes)
    keys += stretchBytes(headSize, elementBytes)
    scores += <usize>STRETCH * 4
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

/** The queries' rows in the scratch become mixtures of the values of the first `count` positions; `valueStride` as above. */
export function mix(
  queries: i32,
  values: usize,
  valueStride: usize,
  count: i32,
  headSize: i32,
  capacity: i32,
  elementBytes: i32,
  scratch: usize,
): void {
  const padded = paddedHead(headSize)
  let weights = scoresOf(scratch, 0, headSize, capacity)
  const weightStride = <usize>capacity * 4
  const rows = rowOf(scratch, 0, headSize)
  const apart = groupBytes(elementBytes)
  const eights = <i32>(padded >> 3)
  for (let first = true; count > 0; count -= STRETCH) {
    const some = min(STRETCH, count)
    sumEights(queries, weights, weightStride, some, values, valueStride, apart, eights, rows, padded * 4, first, elementBytes)
    values += stretchBytes(headSize, elementBytes)
    weights += <usize>STRETCH * 4
    first = false
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
