import { expect, test } from 'vitest'
import { countSequences } from '../../../src/models/count-sequences.ts'

const cache = (layerCount: number, kvHeadCount: number, headSize: number, positions: number, elementBytes: number) =>
  2 * layerCount * kvHeadCount * headSize * positions * elementBytes

test.each([
  ['Cria at 2,048 positions', cache(8, 4, 64, 2048, 2), 3],
  ['7B at 4,096', cache(32, 32, 128, 4096, 2), 1],
  ['7B at 1,024', cache(32, 32, 128, 1024, 2), 2],
  ['7B at 1,024 in single precision', cache(32, 32, 128, 1024, 4), 1],
  ['34B at 100,000', cache(48, 8, 128, 100_000, 2), 1],
])('%s', (_, bytes, count) => {
  expect(countSequences(bytes)).toBe(count)
})
