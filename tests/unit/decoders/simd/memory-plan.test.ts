import { describe, expect, test } from 'vitest'
import { choosePlan } from '../../../../src/decoders/simd/choose-plan.ts'
import { type MemoryPlan, planMemory } from '../../../../src/decoders/simd/memory-plan.ts'
import type { LlamaConfig, RunnableTypeName, TensorInfo, TensorTypeName } from '../../../../src/gguf/gguf-file.ts'
import { llamaTensors } from '../../../../src/gguf/llama-tensors.ts'
import { tensorTypeNamed } from '../../../../src/gguf/tensor-types.ts'

const GIB = 2 ** 30

const SMALL: LlamaConfig = configOf({
  layerCount: 3,
  hiddenSize: 256,
  headCount: 4,
  kvHeadCount: 2,
  headSize: 64,
  feedForwardSize: 768,
})
const CODE_LLAMA_7B = configOf({
  layerCount: 32,
  hiddenSize: 4096,
  headCount: 32,
  kvHeadCount: 32,
  headSize: 128,
  feedForwardSize: 11008,
})
const CODE_LLAMA_13B = configOf({
  layerCount: 40,
  hiddenSize: 5120,
  headCount: 40,
  kvHeadCount: 40,
  headSize: 128,
  feedForwardSize: 13824,
})
const CODE_LLAMA_34B = configOf({
  layerCount: 48,
  hiddenSize: 8192,
  headCount: 64,
  kvHeadCount: 8,
  headSize: 128,
  feedForwardSize: 22016,
})

type Widths = Pick<
  LlamaConfig,
  'layerCount' | 'hiddenSize' | 'headCount' | 'kvHeadCount' | 'headSize' | 'feedForwardSize'
>

function configOf(widths: Widths): LlamaConfig {
  return {
    ...widths,
    name: 'planned',
    vocabSize: 32016,
    contextLength: 16384,
    ropeBase: 1_000_000,
    normEpsilon: 1e-5,
    tiedOutput: false,
    parameterCount: 0,
  }
}

/** The tensors of a file, one behind the other; norms are F32. */
function tensorsOf(config: LlamaConfig, typeOf: (name: string) => TensorTypeName): ReadonlyMap<string, TensorInfo> {
  const tensors = new Map<string, TensorInfo>()
  let offset = 0
  for (const [name, dims] of llamaTensors(config)) {
    const type = dims.length === 1 ? 'F32' : typeOf(name)
    const { blockSize, blockBytes } = tensorTypeNamed(type)
    const byteLength = (dims.reduce((product, dim) => product * dim, 1) / blockSize) * blockBytes
    tensors.set(name, { name, dims, type, offset, byteLength })
    offset += byteLength
  }
  return tensors
}

const fileBytes = (tensors: ReadonlyMap<string, TensorInfo>) =>
  [...tensors.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)

/** Begin of every buffer in the order of addresses, and the end of all. */
const startsOf = (plan: MemoryPlan) =>
  [...Object.values(plan.addresses), ...[...plan.tensors.values()].map(({ address }) => address), plan.totalBytes].sort(
    (a, b) => a - b,
  )

describe('planMemory', () => {
  const types: RunnableTypeName[] = ['F32', 'F16', 'BF16', 'Q8_0', 'Q4_0', 'Q4_K', 'Q5_K', 'Q6_K']

  test.each(types)('%s: weights take what the file takes, by less than a tenth more', (type) => {
    const tensors = tensorsOf(CODE_LLAMA_7B, () => type)
    const plan = planMemory(CODE_LLAMA_7B, tensors, 2, 512)
    const rest = plan.totalBytes - plan.cacheBytes
    expect(rest).toBeGreaterThan(fileBytes(tensors))
    expect(rest).toBeLessThan(1.1 * fileBytes(tensors) + 64 * 2 ** 20)
  })

  test('no buffer begins within another, nor off a cache line', () => {
    const plan = planMemory(
      SMALL,
      tensorsOf(SMALL, () => 'Q4_0'),
      3,
      100,
    )
    const starts = startsOf(plan)
    for (const [i, start] of starts.entries()) {
      expect(start % 64).toBe(0)
      if (i > 0) expect(start).toBeGreaterThan(starts[i - 1]!)
    }
    const { x, query, addresses } = { ...plan.addresses, addresses: plan.addresses }
    expect(query - x).toBe(64 * 256 * 4)
    expect(plan.totalBytes - addresses.cache).toBe(plan.cacheBytes)
  })

  test('a cache holds keys and values of every position, in half precision unless all weights are singles', () => {
    const bytes = (type: RunnableTypeName) =>
      planMemory(
        SMALL,
        tensorsOf(SMALL, () => type),
        1,
        100,
      ).cacheBytes
    expect(bytes('Q4_0')).toBe(3 * 2 * 2 * 128 * 64 * 2)
    expect(bytes('F32')).toBe(2 * bytes('Q4_0'))
  })

  test.each([
    ['too wide', { ...SMALL, hiddenSize: 32, feedForwardSize: 2 ** 20 }],
    ['too low', { ...SMALL, hiddenSize: 2, feedForwardSize: 2 ** 20 }],
  ])('a shape that is %s is refused, not paid for in memory', (_, config) => {
    const tensors = tensorsOf(config, () => 'F16')
    expect(() => planMemory(config, tensors, 2, 64)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ reason: 'unsupported' }) }),
    )
  })

  test('types that no kernel runs are refused, as are norms that are no singles', () => {
    const odd = tensorsOf(SMALL, () => 'Q2_K')
    expect(() => planMemory(SMALL, odd, 1, 64)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ reason: 'unsupported' }) }),
    )
    const norms = new Map(tensorsOf(SMALL, () => 'F16'))
    norms.set('output_norm.weight', { ...norms.get('output_norm.weight')!, type: 'F16' })
    expect(() => planMemory(SMALL, norms, 1, 64)).toThrow('output_norm.weight is stored as F16')
  })
})

describe('choosePlan', () => {
  /** As published Q4_0 files are. */
  const published = (config: LlamaConfig) => tensorsOf(config, (name) => (name === 'output.weight' ? 'Q6_K' : 'Q4_0'))

  test('what fits 4 GiB gets narrow addresses and the whole context it can', () => {
    const { plan, width } = choosePlan(SMALL, published(SMALL), 2, true)
    expect(width).toBe(32)
    expect(plan.positions).toBe(4096)
  })

  test.each([
    ['7B', CODE_LLAMA_7B],
    ['13B', CODE_LLAMA_13B],
  ])('%s gets wide ones', (_, config) => {
    const { plan, width } = choosePlan(config, published(config), 2, true)
    expect(width).toBe(64)
    expect(plan.positions).toBe(4096)
    expect(plan.totalBytes).toBeLessThan(16 * GIB)
  })

  test('7B fits narrow ones with a short context where there are no others', () => {
    const { plan, width } = choosePlan(CODE_LLAMA_7B, published(CODE_LLAMA_7B), 2, false)
    expect(width).toBe(32)
    expect(plan.positions).toBe(512)
    expect(plan.totalBytes).toBeLessThanOrEqual(4 * GIB)
  })

  test('13B does not, and says so before anything is read', () => {
    expect(() => choosePlan(CODE_LLAMA_13B, published(CODE_LLAMA_13B), 2, false)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ need: 'wasm-memory64' }) }),
    )
  })

  test('34B fits no memory at all', () => {
    expect(() => choosePlan(CODE_LLAMA_34B, published(CODE_LLAMA_34B), 2, true)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'out-of-memory', what: 'weights' }) }),
    )
  })
})
