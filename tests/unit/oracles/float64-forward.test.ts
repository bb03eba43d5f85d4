import { describe, expect, test } from 'vitest'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import {
  type Float64Model,
  float64Forward,
  loadFloat64Model,
  rmsNorm,
  rotate,
  startFloat64Sequence,
} from '../../oracles/float64-forward.ts'
import { type CheckpointShape, randomCheckpoint } from '../../oracles/random-checkpoint.ts'
import { seededNormal } from '../../oracles/seeded-random.ts'

const shape: CheckpointShape = {
  layerCount: 2,
  hiddenSize: 32,
  headCount: 4,
  kvHeadCount: 2,
  headSize: 8,
  feedForwardSize: 64,
  contextLength: 64,
  ropeBase: 1e4,
  tiedOutput: false,
}

const random = await loadFloat64Model(await readGguf(blobSource(new Blob([randomCheckpoint(shape, 'F32', 5)]))))

describe('rotary positions', () => {
  const normal = seededNormal(1)
  const q = Float64Array.from({ length: 8 }, normal)
  const k = Float64Array.from({ length: 8 }, normal)
  const at = (x: Float64Array, position: number) => rotate(x.slice(), 8, position, 1e4)
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

  test('position 0 changes nothing, and no position a length', () => {
    expect(at(q, 0)).toEqual(q)
    expect(dot(at(q, 17), at(q, 17))).toBeCloseTo(dot(q, q), 12)
  })

  test('a score depends on the distance only', () => {
    expect(dot(at(q, 9), at(k, 4))).toBeCloseTo(dot(at(q, 105), at(k, 100)), 12)
    expect(dot(at(q, 9), at(k, 4))).not.toBeCloseTo(dot(at(q, 9), at(k, 5)), 3)
  })

  test('neighbours are a pair; the first turns by the position itself, the last by base^(2/n) / base of it', () => {
    const turned = at(Float64Array.of(1, 0, 0, 0, 0, 0, 1, 0), 1)
    expect(turned[0]).toBeCloseTo(Math.cos(1), 15)
    expect(turned[1]).toBeCloseTo(Math.sin(1), 15)
    expect(turned[7]).toBeCloseTo(Math.sin(1e-3), 15)
  })
})

test('the norm by hand', () => {
  expect([...rmsNorm(Float64Array.of(3, 4), Float32Array.of(1, 2), 0)]).toEqual([
    expect.closeTo(3 / Math.sqrt(12.5), 14),
    expect.closeTo(8 / Math.sqrt(12.5), 14),
  ])
})

describe('a model', () => {
  const ids = [1, 40, 300, 17, 99, 300, 2]

  test('a later token does not change earlier logits, an earlier one changes later ones', () => {
    const before = float64Forward(random, ids)
    const later = float64Forward(random, [...ids.slice(0, 6), 77])
    expect(later.slice(0, 6)).toEqual(before.slice(0, 6))
    expect(later[6]).not.toEqual(before[6])
    const earlier = float64Forward(random, [5, ...ids.slice(1)])
    for (const [position, logits] of earlier.entries()) expect(logits).not.toEqual(before[position])
  })

  test('order matters, not only which tokens came', () => {
    const [a, b] = [float64Forward(random, [1, 40, 50, 60]), float64Forward(random, [1, 50, 40, 60])]
    const furthest = Math.max(...a[3]!.map((value, i) => Math.abs(value - b[3]![i]!)))
    expect(furthest).toBeGreaterThan(0.1)
  })

  test('sequences do not touch each other', () => {
    const [first, second] = [startFloat64Sequence(random), startFloat64Sequence(random)]
    first(1)
    second(1)
    first(40)
    expect(second(300)).toEqual(float64Forward(random, [1, 300])[1])
  })
})

/** Width 2, one head, one layer: small enough for pencil and paper. The matrices are chosen so that attention only copies. */
test('a tiny case by hand', () => {
  const zeros = new Float32Array(4)
  const identity = Float32Array.of(1, 0, 0, 1)
  const ones = Float32Array.of(1, 1)
  const model: Float64Model = {
    config: {
      ...random.config,
      vocabSize: 2,
      hiddenSize: 2,
      layerCount: 1,
      headCount: 1,
      kvHeadCount: 1,
      headSize: 2,
      normEpsilon: 0,
    },
    embedding: Float32Array.of(1, 1, 1, -1),
    layers: [
      {
        attnNorm: ones,
        q: zeros,
        k: identity,
        v: identity,
        attnOutput: identity,
        ffnNorm: ones,
        gate: identity,
        up: identity,
        down: identity,
      },
    ],
    outputNorm: ones,
    output: identity,
  }
  // Every score is 0, so attention is the mean of the values, which are the normalised embeddings themselves.
  const [first, second] = float64Forward(model, [0, 1])
  const silu = (x: number) => x / (1 + Math.exp(-x))
  // Position 0: (1, 1) + (1, 1) = (2, 2); normalised (1, 1); the feed-forward adds silu(1) × 1; normalised again (1, 1).
  expect([...first!]).toEqual([expect.closeTo(1, 14), expect.closeTo(1, 14)])
  // Position 1: (1, −1) + mean of (1, 1) and (1, −1) = (2, −1); normalised by √2.5.
  const [a, b] = [2 / Math.sqrt(2.5), -1 / Math.sqrt(2.5)]
  const [x, y] = [2 + silu(a) * a, -1 + silu(b) * b]
  const rms = Math.sqrt((x * x + y * y) / 2)
  expect([...second!]).toEqual([expect.closeTo(x / rms, 14), expect.closeTo(y / rms, 14)])
})
