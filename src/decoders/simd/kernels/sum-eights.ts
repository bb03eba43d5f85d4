// The sums of attention: rows of eight elements, each times a factor.
//
// Products are added in two steps, though relaxed SIMD has one for both (which halves the time of four queries): it rounds
// once, so that an answer would depend on the browser. All builds compute the same bits.
import { widenHigh, widenLow } from './numbers'

/**
 * For each query and each of the `eights`, which stand `apart` bytes from each other: out (8) = Σ factors[i] · row i, over
 * `count` rows of 8 that follow each other. Of one query to the next there are `factorStride` and `outStride` bytes.
 */
export function sumEights(
  queries: i32,
  factors: usize,
  factorStride: usize,
  count: i32,
  rows: usize,
  apart: usize,
  eights: i32,
  out: usize,
  outStride: usize,
  elementBytes: i32,
): void {
  if (elementBytes == 2 && queries > 1) {
    for (let i = 0; i < eights; i++) {
      sumHalvesOfFour(factors, factorStride, count, rows + <usize>i * apart, out + <usize>i * 32, outStride)
    }
    return
  }
  for (let query = 0; query < queries; query++) {
    const end = factors + (<usize>count << 2)
    let i = 0
    if (elementBytes == 2 && count > FEW_ROWS) {
      for (; i + 4 <= eights; i += 4) {
        sumFourHalves(factors, end, rows + <usize>i * apart, apart, out + <usize>i * 32)
      }
    }
    for (; i < eights; i++) {
      if (elementBytes == 4) sumSingles(factors, end, rows + <usize>i * apart, out + <usize>i * 32)
      else sumHalves(factors, end, rows + <usize>i * apart, out + <usize>i * 32)
    }
    factors += factorStride
    out += outStride
  }
}

@inline
function sumSingles(factors: usize, end: usize, row: usize, out: usize): void {
  let low = f32x4.splat(0)
  let high = f32x4.splat(0)
  for (; factors < end; factors += 4) {
    const factor = v128.load32_splat(factors)
    low = f32x4.add(low, f32x4.mul(factor, v128.load(row)))
    high = f32x4.add(high, f32x4.mul(factor, v128.load(row, 16)))
    row += 32
  }
  storeEight(out, low, high)
}

@inline
function sumHalves(factors: usize, end: usize, row: usize, out: usize): void {
  let low = f32x4.splat(0)
  let high = f32x4.splat(0)
  for (; factors < end; factors += 4) {
    const factor = v128.load32_splat(factors)
    const halves = v128.load(row)
    low = f32x4.add(low, f32x4.mul(factor, widenLow(halves)))
    high = f32x4.add(high, f32x4.mul(factor, widenHigh(halves)))
    row += 16
  }
  storeEight(out, low, high)
}

/**
 * Up to so many rows eights are summed one by one: a processor that reads ahead has to find its way anew in each of four short
 * stretches, which costs twice as much as it saves.
 */
const FEW_ROWS: i32 = 256

/** Four eights at once: sums that do not wait for each other, and one factor for all. */
@inline
function sumFourHalves(factors: usize, end: usize, row: usize, apart: usize, out: usize): void {
  let a0 = f32x4.splat(0)
  let a1 = f32x4.splat(0)
  let b0 = f32x4.splat(0)
  let b1 = f32x4.splat(0)
  let c0 = f32x4.splat(0)
  let c1 = f32x4.splat(0)
  let d0 = f32x4.splat(0)
  let d1 = f32x4.splat(0)
  for (; factors < end; factors += 4) {
    const factor = v128.load32_splat(factors)
    const a = v128.load(row)
    a0 = f32x4.add(a0, f32x4.mul(factor, widenLow(a)))
    a1 = f32x4.add(a1, f32x4.mul(factor, widenHigh(a)))
    const b = v128.load(row + apart)
    b0 = f32x4.add(b0, f32x4.mul(factor, widenLow(b)))
    b1 = f32x4.add(b1, f32x4.mul(factor, widenHigh(b)))
    const c = v128.load(row + apart * 2)
    c0 = f32x4.add(c0, f32x4.mul(factor, widenLow(c)))
    c1 = f32x4.add(c1, f32x4.mul(factor, widenHigh(c)))
    const d = v128.load(row + apart * 3)
    d0 = f32x4.add(d0, f32x4.mul(factor, widenLow(d)))
    d1 = f32x4.add(d1, f32x4.mul(factor, widenHigh(d)))
    row += 16
  }
  storeEight(out, a0, a1)
  storeEight(out + 32, b0, b1)
  storeEight(out + 64, c0, c1)
  storeEight(out + 96, d0, d1)
}

/** One eight for four queries: rows are widened once for all. */
@inline
function sumHalvesOfFour(
  factors: usize,
  factorStride: usize,
  count: i32,
  row: usize,
  out: usize,
  outStride: usize,
): void {
  const end = factors + (<usize>count << 2)
  let a0 = f32x4.splat(0)
  let a1 = f32x4.splat(0)
  let b0 = f32x4.splat(0)
  let b1 = f32x4.splat(0)
  let c0 = f32x4.splat(0)
  let c1 = f32x4.splat(0)
  let d0 = f32x4.splat(0)
  let d1 = f32x4.splat(0)
  for (; factors < end; factors += 4) {
    const halves = v128.load(row)
    const low = widenLow(halves)
    const high = widenHigh(halves)
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

@inline
function storeEight(at: usize, low: v128, high: v128): void {
  v128.store(at, low)
  v128.store(at, high, 16)
}
