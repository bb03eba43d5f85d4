// Numbers in vectors: half precision, the exponential function, sums across lanes.

/** Moves the exponent of a half, shifted into place, to a single's: 2^112. Source: IEEE 754 binary16, bias 15 against 127. */
export const HALF_EXPONENT_SHIFT: f32 = 5192296858534827628530496329220096.0

/** And back: 2^−112. */
export const HALF_EXPONENT_UNSHIFT: f32 = 1.9259299443872359e-34

/**
 * A constant of four equal lanes that stays in a register. One that it knows V8 makes anew wherever it is used, by three
 * instructions: a third of a token's time. This one it does not know, for nothing is ever written at address 0.
 */
@inline
export function kept(lane: i32): v128 {
  return i32x4.splat(lane ^ load<i32>(0))
}

/** Sign, exponent and fraction of a half in a single's place: what those that widen halves are given, `kept`. */
export const HALF_MASK: i32 = <i32>0x8fffe000

/** Four halves at `address` as singles that are 2^112 too small: the caller folds the factor into something it multiplies with anyway. */
@inline
export function loadHalvesShifted(address: usize, mask: v128): v128 {
  return v128.and(i32x4.shl(v128.load_ext<i16>(address), 13), mask)
}

/** The halves in the low parts of four lanes as singles, 2^112 too small. */
@inline
export function widenLow(lanes: v128, mask: v128): v128 {
  return widenHigh(i32x4.shl(lanes, 16), mask)
}

/** Those in the high parts. */
@inline
export function widenHigh(lanes: v128, mask: v128): v128 {
  return v128.and(i32x4.shr_s(lanes, 3), mask)
}

export function halfToFloat(half: u16): f32 {
  const shifted = ((<u32>half & 0x8000) << 16) | ((<u32>half & 0x7fff) << 13)
  return reinterpret<f32>(shifted) * HALF_EXPONENT_SHIFT
}

/** Largest half, as a single: beyond it a value is clamped, since an infinity in the cache would spoil every later token. */
const LARGEST_HALF: f32 = 65504.0

/** Rounded to nearest, ties to even. */
export function floatToHalf(value: f32): u16 {
  const magnitude = min<f32>(abs<f32>(value), LARGEST_HALF)
  const bits = reinterpret<u32>(magnitude * (1.0 / HALF_EXPONENT_SHIFT))
  const rounded = (bits + 0x0fff + ((bits >> 13) & 1)) >> 13
  return <u16>(((reinterpret<u32>(value) >> 16) & 0x8000) | rounded)
}

@inline
export function sumOf(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
}

@inline
export function largestOf(v: v128): f32 {
  return max(
    max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  )
}

// e^x = 2^n · e^r with n = round(x / ln 2): r lies within ±ln 2 / 2, where 7 terms of the series leave under one unit in the last place.
const LOG2_E: f32 = 1.4426950408889634
const LN_2_HIGH: f32 = 0.693359375
const LN_2_LOW: f32 = -2.12194440e-4
/** Beyond these a single under- or overflows. */
const LEAST_EXPONENT: f32 = -87.0
const GREATEST_EXPONENT: f32 = 88.0
/** 1.5 · 2^23: a sum with it has no room for a fraction, and its lowest bits are the rounded number. */
const ROUNDER: f32 = 12582912.0

/** `pmin`, `pmax` and the sum that rounds are one instruction each; `min`, `max`, `nearest` and `trunc_sat`, which mind what is no number, are many. */
export function exponential(x: v128): v128 {
  x = f32x4.pmin(f32x4.splat(GREATEST_EXPONENT), f32x4.pmax(f32x4.splat(LEAST_EXPONENT), x))
  const rounded = f32x4.add(f32x4.mul(x, f32x4.splat(LOG2_E)), f32x4.splat(ROUNDER))
  const n = f32x4.sub(rounded, f32x4.splat(ROUNDER))
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(LN_2_HIGH)))
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(LN_2_LOW)))
  let e = f32x4.splat(1.0 / 5040.0)
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(1.0 / 720.0))
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(1.0 / 120.0))
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(1.0 / 24.0))
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(1.0 / 6.0))
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(0.5))
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(1.0))
  e = f32x4.add(f32x4.mul(e, r), f32x4.splat(1.0))
  const power = i32x4.shl(i32x4.add(rounded, i32x4.splat(127)), 23)
  return f32x4.mul(e, power)
}

/** x / (1 + e^−x). */
@inline
export function silu(x: v128): v128 {
  return f32x4.div(x, f32x4.add(f32x4.splat(1.0), exponential(f32x4.neg(x))))
}

/** Four unsigned bytes as floats. Converted as signed numbers: SSE and AVX2 have no instruction for unsigned ones. */
@inline
export function loadBytes(address: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(v128.load32_zero(address))))
}

@inline
export function loadSignedBytes(address: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(address))))
}
