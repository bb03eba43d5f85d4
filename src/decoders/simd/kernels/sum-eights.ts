// The sums of attention: rows of eight elements, each times a factor.
//
// Products are added in two steps, though relaxed SIMD has one for both (which halves the time of four queries): it rounds
// once, so that an answer would depend on the browser. All builds compute the same bits.
import { HALF_MASK, kept, widenHigh, widenLow } from './numbers'

/**
 * For each query and each of the `eights`, which stand `apart` bytes from each other: out (8) = Σ factors[i] · row i, over
 * `count` rows of 8 that follow each other; added to what stands in `out` where it is not the `first` part of the sum. Of one
 * query to the next there are `factorStride`, `rowStride` (none where they share their rows; else there are two) and `outStride` bytes.
 */
export function sumEights(
  queries: i32,
  factors: usize,
  factorStride: usize,
  count: i32,
  rows: usize,
  rowStride: usize,
  apart: usize,
  eights: i32,
  out: usize,
  outStride: usize,
  first: bool,
  elementBytes: i32,
): void {
  if (elementBytes == 4) {
    for (; queries > 0; queries--) {
      const end = factors + (<usize>count << 2)
      for (let i = 0; i < eights; i++) {
        sumSingles(factors, end, rows + <usize>i * apart, out + <usize>i * 32, first)
      }
      factors += factorStride
      rows += rowStride
      out += outStride
    }
    return
  }
  const mask = kept(HALF_MASK)
  if (rowStride != 0) {
    for (let i = 0; i < eights; i++) {
      sumHalvesOfTwo(false, factors, factorStride, count, rows + <usize>i * apart, rowStride, out + <usize>i * 32, outStride, first, mask)
    }
    return
  }
  for (; queries >= 4; queries -= 4) {
    for (let i = 0; i < eights; i++) {
      sumHalvesOfFour(factors, factorStride, count, rows + <usize>i * apart, out + <usize>i * 32, outStride, first, mask)
    }
    factors += factorStride * 4
    out += outStride * 4
  }
  if (queries >= 2) {
    for (let i = 0; i < eights; i++) {
      sumHalvesOfTwo(true, factors, factorStride, count, rows + <usize>i * apart, 0, out + <usize>i * 32, outStride, first, mask)
    }
    queries -= 2
    factors += factorStride * 2
    out += outStride * 2
  }
  if (queries == 0) return
  const end = factors + (<usize>count << 2)
  for (let i = 0; i < eights; i++) {
    sumHalves(factors, end, rows + <usize>i * apart, out + <usize>i * 32, first, mask)
  }
}

@inline
function sumSingles(factors: usize, end: usize, row: usize, out: usize, first: bool): void {
  let low = start(out, first)
  let high = start(out + 16, first)
  for (; factors < end; factors += 4) {
    const factor = v128.load32_splat(factors)
    low = f32x4.add(low, f32x4.mul(factor, v128.load(row)))
    high = f32x4.add(high, f32x4.mul(factor, v128.load(row, 16)))
    row += 32
  }
  storeEight(out, low, high)
}

@inline
function sumHalves(factors: usize, end: usize, row: usize, out: usize, first: bool, mask: v128): void {
  let low = start(out, first)
  let high = start(out + 16, first)
  for (; factors < end; factors += 4) {
    const factor = v128.load32_splat(factors)
    const halves = v128.load(row)
    low = f32x4.add(low, f32x4.mul(factor, widenLow(halves, mask)))
    high = f32x4.add(high, f32x4.mul(factor, widenHigh(halves, mask)))
    row += 16
  }
  storeEight(out, low, high)
}

/**
 * One eight for each of two queries. Rows that they share (`shared`, known when this is compiled) are widened once for both;
 * their own stand far from each other, and memory fetches ahead in both places.
 */
@inline
function sumHalvesOfTwo(
  shared: bool,
  factors: usize,
  factorStride: usize,
  count: i32,
  row: usize,
  rowStride: usize,
  out: usize,
  outStride: usize,
  first: bool,
  mask: v128,
): void {
  const end = factors + (<usize>count << 2)
  let a0 = start(out, first)
  let a1 = start(out + 16, first)
  let b0 = start(out + outStride, first)
  let b1 = start(out + outStride + 16, first)
  for (; factors < end; factors += 4) {
    const halves = v128.load(row)
    let low = widenLow(halves, mask)
    let high = widenHigh(halves, mask)
    const a = v128.load32_splat(factors)
    a0 = f32x4.add(a0, f32x4.mul(a, low))
    a1 = f32x4.add(a1, f32x4.mul(a, high))
    if (!shared) {
      const others = v128.load(row + rowStride)
      low = widenLow(others, mask)
      high = widenHigh(others, mask)
    }
    const b = v128.load32_splat(factors + factorStride)
    b0 = f32x4.add(b0, f32x4.mul(b, low))
    b1 = f32x4.add(b1, f32x4.mul(b, high))
    row += 16
  }
  storeEight(out, a0, a1)
  storeEight(out + outStride, b0, b1)
}

/** One eight for four queries that share their rows. */
@inline
function sumHalvesOfFour(
  factors: usize,
  factorStride: usize,
  count: i32,
  row: usize,
  out: usize,
  outStride: usize,
  first: bool,
  mask: v128,
): void {
  const end = factors + (<usize>count << 2)
  let a0 = start(out, first)
  let a1 = start(out + 16, first)
  let b0 = start(out + outStride, first)
  let b1 = start(out + outStride + 16, first)
  let c0 = start(out + outStride * 2, first)
  let c1 = start(out + outStride * 2 + 16, first)
  let d0 = start(out + outStride * 3, first)
  let d1 = start(out + outStride * 3 + 16, first)
  for (; factors < end; factors += 4) {
    const halves = v128.load(row)
    const low = widenLow(halves, mask)
    const high = widenHigh(halves, mask)
    const a = v128.load32_splat(factors)
    a0 = f32x4.add(a0, f32x4.mul(a, low))
    a1 = f32x4.add(a1, f32x4.mul(a, high))
    const b = v128.load32_splat(factors + factorStride)
    b0 = f32x4.add(b0, f32x4.mul(b, low))
    b1 = f32x4.add(b1, f32x4.mul(b, high))
    const c = v128.load32_splat(factors + factorStride * 2)
    c0 = f32x4.add(c0, f32x4.mul(c, low))
    c1 = f32x4.add(c1, f32x4.mul(c, high))
    const d = v128.load32_splat(factors + factorStride * 3)
    d0 = f32x4.add(d0, f32x4.mul(d, low))
    d1 = f32x4.add(d1, f32x4.mul(d, high))
    row += 16
  }
  storeEight(out, a0, a1)
  storeEight(out + outStride, b0, b1)
  storeEight(out + outStride * 2, c0, c1)
  storeEight(out + outStride * 3, d0, d1)
}

/** What a sum begins with: nothing, or what stands there. */
@inline
function start(out: usize, first: bool): v128 {
  return first ? f32x4.splat(0) : v128.load(out)
}

@inline
function storeEight(at: usize, low: v128, high: v128): void {
  v128.store(at, low)
  v128.store(at, high, 16)
}
