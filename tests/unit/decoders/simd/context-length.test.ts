import { expect, test } from 'vitest'
import { choosePlan } from '../../../../src/decoders/simd/choose-plan.ts'
import type { LlamaConfig } from '../../../../src/gguf/gguf-file.ts'
import { llamaTensors } from '../../../../src/gguf/llama-tensors.ts'

const CONFIG: LlamaConfig = {
  name: 'small',
  vocabSize: 512,
  contextLength: 16_384,
  hiddenSize: 128,
  layerCount: 2,
  headCount: 2,
  kvHeadCount: 2,
  headSize: 64,
  feedForwardSize: 256,
  ropeBase: 1e6,
  normEpsilon: 1e-5,
  tiedOutput: false,
  parameterCount: 0,
}

const tensors = new Map(
  [...llamaTensors(CONFIG)].map(([name, dims]) => {
    const byteLength = dims.reduce((product, dim) => product * dim, 4)
    return [name, { name, dims, type: 'F32', offset: 0, byteLength }] as const
  }),
)

const positionsFor = (wanted: number | null, contextLength = CONFIG.contextLength) =>
  choosePlan({ ...CONFIG, contextLength }, tensors, 1, true, wanted).plan.positions

test('a context that is wanted is reserved, up to what the model itself has', () => {
  expect(positionsFor(16_384)).toBe(16_384)
  expect(positionsFor(2048)).toBe(2048)
  expect(positionsFor(8192, 1024)).toBe(1024)
})

test('without a wish the engine gives 4096', () => {
  expect(positionsFor(null)).toBe(4096)
})
