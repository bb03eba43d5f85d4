import { expect, test } from 'vitest'
import type { LlamaConfig } from '../../../src/gguf/gguf-file.ts'
import { countSequences } from '../../../src/runtime/count-sequences.ts'

const shape = (layerCount: number, kvHeadCount: number, headSize: number) =>
  ({ layerCount, kvHeadCount, headSize }) as LlamaConfig

test.each([
  ['Cria at 2,048 positions', shape(8, 4, 64), 2048, 3],
  ['7B at 4,096', shape(32, 32, 128), 4096, 1],
  ['7B at 1,024', shape(32, 32, 128), 1024, 2],
  ['34B at 100,000', shape(48, 8, 128), 100_000, 1],
])('%s', (_, config, positions, count) => {
  expect(countSequences(config, positions)).toBe(count)
})
