import { describe, expect, test } from 'vitest'
import { Embedding } from '../../../src/decoders/onnx/embedding.ts'
import { rotaryTable } from '../../../src/decoders/onnx/rotary-tables.ts'
import { transpose } from '../../../src/decoders/onnx/transpose.ts'
import { dequantize } from '../../../src/gguf/dequantize.ts'
import { quantise } from '../../oracles/quantise.ts'
import { seededNormal } from '../../oracles/seeded-random.ts'

describe('transpose', () => {
  test.each([
    [1, 1],
    [3, 5],
    [32, 32],
    [33, 31],
    [70, 100],
  ])('%i × %i', (rows, columns) => {
    const matrix = Float32Array.from({ length: rows * columns }, (_, i) => i)
    const result = transpose(matrix, rows, columns)
    const expected = Array.from({ length: rows * columns }, (_, i) => (i % rows) * columns + Math.floor(i / rows))
    expect([...result]).toEqual(expected)
  })
})

describe('rotaryTable', () => {
  test('angles grow with the position and shrink from pair to pair', () => {
    const cos = rotaryTable('cos', 3, 4, 10_000)
    const sin = rotaryTable('sin', 3, 4, 10_000)
    const angles = [0, 0, 1, 0.01, 2, 0.02]
    angles.forEach((angle, i) => {
      expect(cos[i]).toBeCloseTo(Math.cos(angle), 7)
      expect(sin[i]).toBeCloseTo(Math.sin(angle), 7)
    })
    expect(cos).toHaveLength(6)
  })
})

describe('Embedding', () => {
  const bytes = quantise('Q4_0', Float32Array.from({ length: 5 * 64 }, seededNormal(3)))
  const info = { name: 'token_embd.weight', dims: [64, 5], type: 'Q4_0', offset: 0, byteLength: bytes.length } as const
  const embedding = new Embedding(info, bytes)

  test('rows in the order of the ids', () => {
    const all = dequantize('Q4_0', bytes)
    const row = (id: number) => [...all.subarray(id * 64, (id + 1) * 64)]
    expect([...embedding.gather(Int32Array.of(4, 0, 4))]).toEqual([...row(4), ...row(0), ...row(4)])
  })

  test('an id that is none', () => {
    expect(() => embedding.gather(Int32Array.of(5))).toThrow(RangeError)
    expect(() => embedding.gather(Int32Array.of(-1))).toThrow(RangeError)
  })
})
