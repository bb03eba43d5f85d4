import { describe, expect, test } from 'vitest'
import { dequantize } from '../../../src/gguf/dequantize.ts'
import { halfToFloat } from '../../../src/gguf/half-to-float.ts'
import { floatToHalf } from '../../oracles/float-to-half.ts'
import { quantise } from '../../oracles/quantise.ts'
import { seededNormal } from '../../oracles/seeded-random.ts'

describe('half precision', () => {
  test.each([
    [0x0000, 0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x3555, 0.333251953125],
    [0x7bff, 65504],
    [0x0001, 2 ** -24],
    [0x03ff, 1023 * 2 ** -24],
    [0x0400, 2 ** -14],
    [0xfc00, Number.NEGATIVE_INFINITY],
  ])('%i is %d', (bits, value) => {
    expect(halfToFloat(bits)).toBe(value)
  })

  test('every finite number goes to its own bits and back', () => {
    const finite = [...Array(2 ** 16).keys()].filter((bits) => (bits & 0x7c00) !== 0x7c00)
    expect(finite).toHaveLength(2 ** 16 - 2 ** 11)
    expect(finite.filter((bits) => floatToHalf(halfToFloat(bits)) !== bits)).toEqual([])
  })

  test('rounds to the nearest, ties to even', () => {
    expect(floatToHalf(1 + 2 ** -11)).toBe(0x3c00)
    expect(floatToHalf(1 + 3 * 2 ** -11)).toBe(0x3c02)
    expect(floatToHalf(1 + 2 ** -11 + 2 ** -20)).toBe(0x3c01)
    expect(floatToHalf(65520)).toBe(0x7c00)
  })
})

test('F32 and F16 keep what they can hold, also at an odd place in a buffer', () => {
  const values = Float32Array.of(0.5, -1.25, 3, 2 ** -14)
  for (const type of ['F32', 'F16'] as const) {
    const bytes = quantise(type, values)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(dequantize(type, shifted.subarray(1))).toEqual(values)
  }
})

test('a block of Q8_0, byte by byte', () => {
  const bytes = Uint8Array.of(0x00, 0x38, ...Array.from({ length: 32 }, (_, i) => (i - 16) & 0xff))
  expect(dequantize('Q8_0', bytes)).toEqual(Float32Array.from({ length: 32 }, (_, i) => (i - 16) / 2))
})

test('a block of Q4_0: low halves are the first sixteen', () => {
  const bytes = Uint8Array.of(0x00, 0x40, ...Array.from({ length: 16 }, (_, i) => i | ((15 - i) << 4)))
  const expected = [...Array(16).keys()].map((code) => 2 * (code - 8))
  expect([...dequantize('Q4_0', bytes)]).toEqual([...expected, ...expected.toReversed()])
})

test.each([
  ['Q8_0', 1 / 254],
  ['Q4_0', 1 / 8],
] as const)('%s comes back within its step', (type, share) => {
  const normal = seededNormal(3)
  const values = Float32Array.from({ length: 32 * 40 }, normal)
  const back = dequantize(type, quantise(type, values))
  for (let block = 0; block < 40; block++) {
    const slice = values.subarray(block * 32, block * 32 + 32)
    const most = Math.max(...slice.map(Math.abs))
    const worst = Math.max(...slice.map((value, i) => Math.abs(value - back[block * 32 + i]!)))
    // The scale itself is rounded to 11 bits.
    expect(worst).toBeLessThanOrEqual(most * (share + 2 ** -11))
  }
})

test('a block of zeros stays zeros', () => {
  for (const type of ['Q8_0', 'Q4_0'] as const) {
    expect(dequantize(type, quantise(type, new Float32Array(32))).every((value) => value === 0)).toBe(true)
  }
})

test('part of a block is refused', () => {
  expect(() => dequantize('Q4_0', new Uint8Array(17))).toThrow(RangeError)
})
