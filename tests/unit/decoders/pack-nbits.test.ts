import { describe, expect, test } from 'vitest'
import { N_BITS, type QuantisedType } from '../../../src/decoders/onnx/pack-nbits.ts'
import { dequantize } from '../../../src/gguf/dequantize.ts'
import { tensorTypeNamed } from '../../../src/gguf/tensor-types.ts'
import { quantise } from '../../oracles/quantise.ts'
import { seededNormal } from '../../oracles/seeded-random.ts'

/** Weights that share an offset. */
const OFFSET_BLOCK = 32

/** What MatMulNBits makes of codes and scales: (code − 2^(bits − 1)) × scale, of two codes in a byte the low one first; and the offset. */
function unpack(type: QuantisedType, file: Uint8Array): Float32Array {
  const { bits, blockSize, codes: packCodes, scales: packScales, offsets: packOffsets } = N_BITS[type]
  const codes = packCodes(file)
  const scales = packScales(file)
  const offsets = packOffsets?.(file)
  return Float32Array.from({ length: scales.length * blockSize }, (_, i) => {
    const code = bits === 8 ? codes[i]! : (codes[i >> 1]! >> (4 * (i & 1))) & 0x0f
    const scaled = (code - 2 ** (bits - 1)) * scales[Math.floor(i / blockSize)]!
    return offsets === undefined ? scaled : scaled + offsets[Math.floor(i / OFFSET_BLOCK)]!
  })
}

describe.each(['Q4_0', 'Q8_0'] as const)('packing %s', (type) => {
  test('loses nothing', () => {
    const normal = seededNormal(11)
    const file = quantise(type, Float32Array.from({ length: 64 * 32 }, normal))
    expect(unpack(type, file)).toEqual(dequantize(type, file))
  })

  test('also where every code and a subnormal scale occur, in bytes that begin in the middle of a buffer', () => {
    const blockBytes = type === 'Q4_0' ? 18 : 34
    const whole = Uint8Array.from({ length: 16 * blockBytes + 1 }, (_, i) => (i * 37) & 0xff)
    const file = whole.subarray(1)
    for (let block = 0; block < 16; block++) file.set([block + 1, block & 1 ? 0x80 : 0x3c], block * blockBytes)
    expect(unpack(type, file)).toEqual(dequantize(type, file))
  })
})

describe.each(['Q4_K', 'Q5_K', 'Q6_K'] as const)('packing %s', (type) => {
  /** Of the largest weight of its file: one rounding of an offset in single precision. */
  const ROUNDING = 2 ** -22

  const expectSame = (file: Uint8Array) => {
    const expected = dequantize(type, file)
    const most = expected.reduce((largest, x) => Math.max(largest, Math.abs(x)), 0)
    const worst = unpack(type, file).reduce((largest, x, i) => Math.max(largest, Math.abs(x - expected[i]!)), 0)
    expect(expected.length).toBeGreaterThan(0)
    expect(worst).toBeLessThanOrEqual(N_BITS[type].offsets === null ? 0 : most * ROUNDING)
  }

  test('loses no more than a rounding', () => {
    expectSame(quantise(type, Float32Array.from({ length: 16 * 256 }, seededNormal(12))))
  })

  test('also where every bit of a block occurs, in bytes that begin in the middle of a buffer', () => {
    const { blockBytes } = tensorTypeNamed(type)
    const whole = Uint8Array.from({ length: 16 * blockBytes + 1 }, (_, i) => (i * 41) & 0xff)
    const file = whole.subarray(1)
    // The halves that scale all else: numbers, and no infinities.
    const halves = type === 'Q6_K' ? [208] : [0, 2]
    for (let block = 0; block < 16; block++) {
      for (const at of halves) file.set([block + 1, 0x2c], block * blockBytes + at)
    }
    expectSame(file)
  })
})
