import { expect, test } from 'vitest'
import { CATALOGUE } from '../../../src/models/catalogue.ts'
import { expectedBytes } from '../../../src/store/expected-bytes.ts'

const wish = (modelId: string, engine: 'auto' | 'simd' | 'webgpu' | 'onnx-cpu' = 'auto') => ({ modelId, engine })
const SEVEN = 'code-llama-7b-base-q4_0'

/** Of a position of 7B: 32 layers of keys and values, 4096 wide. */
const ELEMENTS = 2 * 32 * 4096

test.each([
  ['simd', 2],
  ['auto', 2],
  ['webgpu', 4],
  ['onnx-cpu', 4],
] as const)('on %s every position of the chosen context counts with %d bytes an element', (engine, bytes) => {
  const short = expectedBytes(wish(SEVEN, engine), 2048)
  expect(expectedBytes(wish(SEVEN, engine), 16_384) - short).toBe((16_384 - 2048) * ELEMENTS * bytes)
})

test('7B with 2,048 positions takes its weights and a gigabyte on the CPU', () => {
  const bytes = expectedBytes(wish(SEVEN), 2048)
  expect(bytes).toBeGreaterThan(3.83e9 + 2 ** 30)
  expect(bytes).toBeLessThan(1.05 * 3.83e9 + 1.1 * 2 ** 30)
})

test('no more positions count than the model has, and where nobody chose those of the engine', () => {
  expect(expectedBytes(wish(SEVEN), 100_000)).toBe(expectedBytes(wish(SEVEN), 16_384))
  expect(expectedBytes(wish(SEVEN), null)).toBe(expectedBytes(wish(SEVEN), 4096))
})

test('a model of unknown shape counts by its file, one of unknown size not at all', () => {
  const [shipped] = CATALOGUE
  expect(expectedBytes(wish(shipped!.id), null)).toBeGreaterThan(shipped!.bytes)
  expect(expectedBytes(wish('file:own.gguf'), 2048)).toBe(0)
})
