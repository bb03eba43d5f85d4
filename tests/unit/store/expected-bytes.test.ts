import { expect, test } from 'vitest'
import { CODE_LLAMA } from '../../../src/models/code-llama.ts'
import { needsOfCodeLlama } from '../../../src/models/code-llama-needs.ts'
import { needsOfShipped } from '../../../src/models/shipped-needs.ts'
import { expectedBytes } from '../../../src/store/expected-bytes.ts'

const SEVEN = needsOfCodeLlama(CODE_LLAMA.find(({ id }) => id === 'code-llama-7b-base-q4_0')!, 0)
const CRIA = needsOfShipped('cria-base')!

/** Of a position of 7B: 32 layers of keys and values, 4096 wide. */
const ELEMENTS = 2 * 32 * 4096

test.each([
  ['simd', 2],
  ['auto', 2],
  ['webgpu', 4],
  // Kept, and copied in and out in every run.
  ['onnx-cpu', 3 * 4],
] as const)('on %s every position of the chosen context counts with %d bytes an element', (engine, bytes) => {
  const short = expectedBytes(SEVEN, engine, 2048)
  expect(expectedBytes(SEVEN, engine, 16_384) - short).toBe((16_384 - 2048) * ELEMENTS * bytes)
})

test('7B with 2,048 positions takes its weights and a gigabyte on the CPU', () => {
  const bytes = expectedBytes(SEVEN, 'auto', 2048)
  expect(bytes).toBeGreaterThan(3.83e9 + 2 ** 30)
  expect(bytes).toBeLessThan(1.05 * 3.83e9 + 1.1 * 2 ** 30)
})

test('ONNX Runtime on the CPU holds every weight in single precision', () => {
  expect(expectedBytes(SEVEN, 'onnx-cpu', 2048)).toBeGreaterThan(6.4e9 * 4)
})

test('no more positions count than the model has, and where nobody chose those of the engine', () => {
  expect(expectedBytes(SEVEN, 'auto', 100_000)).toBe(expectedBytes(SEVEN, 'auto', 16_384))
  expect(expectedBytes(SEVEN, 'auto', null)).toBe(expectedBytes(SEVEN, 'auto', 4096))
  expect(expectedBytes(SEVEN, 'webgpu', null)).toBe(expectedBytes(SEVEN, 'webgpu', 2048))
})

test('a miniature counts with a cache for each of the three places', () => {
  const cache = 2 * 6 * 4 * 64 * 4096 * 2
  const bytes = expectedBytes(CRIA, 'auto', null)
  expect(bytes).toBeGreaterThan(CRIA.fileBytes + 3 * cache)
  expect(bytes).toBeLessThan(2 * CRIA.fileBytes + 3 * cache + 64 * 2 ** 20)
})
