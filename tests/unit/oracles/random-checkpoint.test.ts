import { describe, expect, test } from 'vitest'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../../../src/gguf/read-llama-config.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { loadFloat64Model, startFloat64Sequence } from '../../oracles/float64-forward.ts'
import { type CheckpointShape, randomCheckpoint } from '../../oracles/random-checkpoint.ts'
import { SMALL_SHAPE } from '../../oracles/small-shape.ts'

const shapes: [string, CheckpointShape][] = [
  ['plain', SMALL_SHAPE],
  ['grouped', { ...SMALL_SHAPE, layerCount: 3, kvHeadCount: 2, ropeBase: 1e4 }],
  ['wide heads, tied', { ...SMALL_SHAPE, headCount: 2, kvHeadCount: 1, headSize: 64, tiedOutput: true }],
]

const TOKENS = 200

describe.each(shapes)('a random checkpoint: %s', (_, shape) => {
  test.each(['F32', 'Q4_0'] as const)(
    '%s: greedy text is varied and its choices are clear',
    async (type) => {
      const gguf = await readGguf(blobSource(new Blob([randomCheckpoint(shape, type, 7)])))
      const config = readLlamaConfig(gguf)
      expect(config).toMatchObject({ ...shape, vocabSize: loadTokenizer(gguf.metadata).vocabSize })
      const append = startFloat64Sequence(await loadFloat64Model(gguf))
      let logits = append(1)
      const text: number[] = []
      const margins: number[] = []
      while (text.length < TOKENS) {
        const [best, second] = [...logits.keys()].sort((a, b) => logits[b]! - logits[a]!)
        text.push(best!)
        margins.push(logits[best!]! - logits[second!]!)
        logits = append(best!)
      }
      const repeats = text.filter((id, i) => id === text[i - 1]).length
      const clear = margins.filter((margin) => margin > 0.2).length
      const numbers = { distinct: new Set(text).size, repeats, clear, spread: deviation(logits) }
      expect(numbers.distinct).toBeGreaterThan(TOKENS / 4)
      expect(repeats).toBeLessThan(TOKENS / 10)
      expect(clear).toBeGreaterThan(TOKENS / 2)
      expect(numbers.spread).toBeGreaterThan(2)
    },
    30_000,
  )
})

test('the same seed gives the same file, another seed another', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => Buffer.from(randomCheckpoint(SMALL_SHAPE, 'Q8_0', seed)))
  expect(first!.equals(again!)).toBe(true)
  expect(first!.equals(other!)).toBe(false)
})

function deviation(values: Float64Array): number {
  const mean = values.reduce((a, b) => a + b) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}
