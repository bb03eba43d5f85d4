import { describe, expect, test } from 'vitest'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { dequantizeTensor, loadFloat64Model, startFloat64Sequence } from '../../oracles/float64-forward.ts'
import { fitsHalf, halfWeights, roundToHalf, toHalf } from '../../oracles/half-precision.ts'
import { type CheckpointShape, randomCheckpoint } from '../../oracles/random-checkpoint.ts'

test('numbers of half precision are their own nearest, and others round to even', () => {
  for (const value of [0, 1, -0.5, 65_504, 2 ** -14, 2 ** -24]) expect(toHalf(value)).toBe(value)
  expect(toHalf(1 + 2 ** -11)).toBe(1)
  expect(toHalf(1 + 3 * 2 ** -11)).toBe(1 + 2 ** -9)
  expect([...roundToHalf(Float64Array.of(1 / 3, -1e6))]).toEqual([0.333251953125, Number.NEGATIVE_INFINITY])
})

test.each([
  ['zero and usual scales', [0, 0.01, -3], true],
  ['one that overflows', [0.01, 70_000], false],
  ['one that vanishes beside a usual one', [0.01, 1e-9], true],
  ['only such as keep some of their bits', [1e-9, 3e-5], false],
  ['nothing but zeros', [0, 0], true],
])('%s', (_, values, fits) => expect(fitsHalf(Float32Array.from(values))).toBe(fits))

/** One layer, as small as whole super-blocks of 256 allow. */
const SHAPE: CheckpointShape = {
  layerCount: 1,
  hiddenSize: 256,
  headCount: 8,
  kvHeadCount: 8,
  headSize: 32,
  feedForwardSize: 256,
  contextLength: 16,
  ropeBase: 1e4,
  tiedOutput: true,
}

const TYPES = ['F32', 'F16', 'BF16', 'Q4_0', 'Q8_0', 'Q4_K', 'Q5_K', 'Q6_K'] as const

async function tensorOf(type: (typeof TYPES)[number]) {
  const gguf = await readGguf(blobSource(new Blob([randomCheckpoint(SHAPE, type, 1)])))
  const info = gguf.tensors.get('blk.0.ffn_up.weight')!
  return { gguf, info, bytes: await gguf.source.read(info.offset, info.offset + info.byteLength) }
}

function largestDifference(a: Float32Array, b: Float32Array): number {
  expect(a).toHaveLength(b.length)
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
}

describe('the weights of a graph in half precision', () => {
  test.each(['Q4_0', 'Q8_0', 'F16'] as const)('%s: as they are, since their file holds halves', async (type) => {
    const { info, bytes } = await tensorOf(type)
    expect(largestDifference(halfWeights(info, bytes), dequantizeTensor(info, bytes))).toBe(0)
  })

  test.each(['Q4_K', 'Q5_K', 'Q6_K'] as const)('%s: to a few thousandths, and not the same', async (type) => {
    const { info, bytes } = await tensorOf(type)
    const exact = dequantizeTensor(info, bytes)
    const half = halfWeights(info, bytes)
    const most = exact.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
    const worst = largestDifference(exact, half)
    expect(worst).toBeGreaterThan(0)
    expect(worst).toBeLessThan(most * 2 ** -9)
  })

  test('a tensor with a scale that overflows stays as it is', async () => {
    const { info, bytes } = await tensorOf('Q6_K')
    const large = bytes.slice()
    // The scale of the first super-block: the largest half, times its 8-bit scales.
    new DataView(large.buffer).setUint16(208, 0x7bff, true)
    expect(largestDifference(halfWeights(info, large), dequantizeTensor(info, large))).toBe(0)
  })
})

test('a forward pass in half precision is near the exact one, and not it', async () => {
  const { gguf } = await tensorOf('Q4_K')
  const exact = startFloat64Sequence(await loadFloat64Model(gguf))
  const half = startFloat64Sequence(await loadFloat64Model(gguf, halfWeights), roundToHalf)
  let worst = 0
  for (const id of [1, 7, 30, 200, 5]) {
    const [a, b] = [exact(id), half(id)]
    a.forEach((logit, i) => {
      worst = Math.max(worst, Math.abs(logit - b[i]!))
    })
  }
  expect(worst).toBeGreaterThan(1e-4)
  expect(worst).toBeLessThan(0.2)
})
