import { describe, expect, test } from 'vitest'
import { CODE_BITS, packCodes, packScales } from '../../../src/decoders/onnx/pack-nbits.ts'
import { dequantize } from '../../../src/gguf/dequantize.ts'
import { quantise } from '../../oracles/quantise.ts'
import { seededNormal } from '../../oracles/seeded-random.ts'

const BLOCK = 32

/** What MatMulNBits makes of codes and scales: (code − 2^(bits − 1)) × scale; of two codes in a byte the low one comes first. */
function unpack(bits: 4 | 8, codes: Uint8Array, scales: Float32Array): Float32Array {
  return Float32Array.from({ length: scales.length * BLOCK }, (_, i) => {
    const code = bits === 8 ? codes[i]! : (codes[i >> 1]! >> (4 * (i & 1))) & 0x0f
    return (code - 2 ** (bits - 1)) * scales[Math.floor(i / BLOCK)]!
  })
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer)
}

describe.each(['Q4_0', 'Q8_0'] as const)('packing %s', (type) => {
  test('loses nothing', () => {
    const normal = seededNormal(11)
    const file = quantise(type, Float32Array.from({ length: 64 * BLOCK }, normal))
    const packed = unpack(CODE_BITS[type], packCodes(type, file), floats(packScales(type, file)))
    expect(packed).toEqual(dequantize(type, file))
  })

  test('also where every code and a subnormal scale occur, in bytes that begin in the middle of a buffer', () => {
    const blockBytes = type === 'Q4_0' ? 18 : 34
    const whole = Uint8Array.from({ length: 16 * blockBytes + 1 }, (_, i) => (i * 37) & 0xff)
    const file = whole.subarray(1)
    for (let block = 0; block < 16; block++) file.set([block + 1, block & 1 ? 0x80 : 0x3c], block * blockBytes)
    const packed = unpack(CODE_BITS[type], packCodes(type, file), floats(packScales(type, file)))
    expect(packed).toEqual(dequantize(type, file))
  })
})
