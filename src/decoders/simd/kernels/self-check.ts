// Does the relaxed dot compute what its specification allows for operands within 7 bits? Only one result is right then.

/** Four rows: every sign, the largest magnitudes of both operands, an accumulator that is not zero. */
export function dotsExactly(): bool {
  if (!ASC_FEATURE_RELAXED_SIMD) return true
  const x = i8x16(127, 127, 127, 127, -127, -127, -127, -127, 1, -2, 3, -4, 0, 100, -100, 7)
  const w = i8x16(127, 127, 127, 127, 127, 127, 127, 127, 9, 8, 7, 127, 1, 2, 3, 4)
  const sums = i32x4.relaxed_dot_i8x16_i7x16_add_s(x, w, i32x4(1000000, 1000000, -5, 0))
  const expected = i32x4(1064516, 935484, -499, -72)
  return !v128.any_true(v128.xor(sums, expected))
}
