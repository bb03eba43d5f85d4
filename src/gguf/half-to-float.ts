const HALF_VALUES = 2 ** 16

/** Every half-precision number by its bits: 256 KiB that make reading one a look-up. Made when first needed. */
let table: Float32Array | null = null

/** The number that 16 bits of IEEE 754 binary16 stand for. */
export function halfToFloat(bits: number): number {
  table ??= Float32Array.from({ length: HALF_VALUES }, (_, half) => decodeHalf(half))
  return table[bits]!
}

/** 1 bit of sign, 5 of exponent with bias 15, 10 of fraction; exponent 0 is subnormal. */
function decodeHalf(bits: number): number {
  const sign = bits >> 15 === 0 ? 1 : -1
  const exponent = (bits >> 10) & 0x1f
  const fraction = (bits & 0x3ff) / 1024
  if (exponent === 0) return sign * 2 ** -14 * fraction
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * 2 ** (exponent - 15) * (1 + fraction)
}
