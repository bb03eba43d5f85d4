import { describe, expect, it, test } from 'vitest'
import { buildGraph } from '../../../src/decoders/onnx/build-graph.ts'
import { planMemory } from '../../../src/decoders/simd/memory-plan.ts'
import type { LlamaConfig, TensorInfo, TensorTypeName } from '../../../src/gguf/gguf-file.ts'
import { llamaTensors } from '../../../src/gguf/llama-tensors.ts'
import { tensorTypeNamed } from '../../../src/gguf/tensor-types.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { CODE_LLAMA, type CodeLlamaModel } from '../../../src/models/code-llama.ts'
import { needsOfCodeLlama } from '../../../src/models/code-llama-needs.ts'
import { preflight } from '../../../src/models/preflight.ts'
import { matricesOf, typeInMix } from '../../../src/models/quantisation-mix.ts'

const of = (id: string) => CODE_LLAMA.find((model) => model.id === id)!

describe('the nine models', () => {
  it('are three variants in three sizes, each in two quantisations, with addresses of their own', () => {
    expect(CODE_LLAMA).toHaveLength(18)
    expect(new Set(CODE_LLAMA.map(({ variant, size }) => variant + size)).size).toBe(9)
    expect(new Set(CODE_LLAMA.map(({ id }) => id)).size).toBe(18)
    expect(new Set(CODE_LLAMA.map(({ repository, file }) => `${repository}/${file}`)).size).toBe(18)
  })

  it('are named as on the hub', () => {
    expect(
      CODE_LLAMA.filter(({ size }) => size === '7B').map(({ repository, file }) => `${repository}/${file}`),
    ).toEqual([
      'TheBloke/CodeLlama-7B-GGUF/codellama-7b.Q4_0.gguf',
      'TheBloke/CodeLlama-7B-GGUF/codellama-7b.Q4_K_M.gguf',
      'TheBloke/CodeLlama-7B-Python-GGUF/codellama-7b-python.Q4_0.gguf',
      'TheBloke/CodeLlama-7B-Python-GGUF/codellama-7b-python.Q4_K_M.gguf',
      'TheBloke/CodeLlama-7B-Instruct-GGUF/codellama-7b-instruct.Q4_0.gguf',
      'TheBloke/CodeLlama-7B-Instruct-GGUF/codellama-7b-instruct.Q4_K_M.gguf',
    ])
  })

  it.each(CODE_LLAMA.map((model) => [model.id, model] as const))(
    '%s has a prompt order exactly if it infills, and chats exactly as Instruct',
    (_, { capabilities, defaultMode, variant, shape }) => {
      expect(defaultMode !== null).toBe(capabilities.infill)
      expect(capabilities.infill).toBe(shape.vocabSize === 32_016)
      expect(capabilities.chat).toBe(variant === 'instruct')
    },
  )

  it('states sizes that the shapes come to', () => {
    for (const model of CODE_LLAMA) {
      const bytes = [...tensorsOf(model).values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
      expect(Math.abs(bytes / model.bytes - 1), model.id).toBeLessThan(0.005)
    }
  })
})

test.each(['code-llama-7b-base-q4_0', 'code-llama-13b-base-q4_0', 'code-llama-34b-base-q4_0'])(
  '%s: what preflight reckons for the CPU is what the engine plans, and not less',
  (id) => {
    const model = of(id)
    const plan = planMemory(configOf(model), tensorsOf(model), 4, 4096)
    const device = { ...NO_GPU, hasMemory64: true }
    const { memoryBytes, kvBytes } = preflight(device, needsOfCodeLlama(model, 0), 4096)
    expect(kvBytes).toBe(plan.cacheBytes)
    expect(memoryBytes / plan.totalBytes).toBeGreaterThanOrEqual(1)
    expect(memoryBytes / plan.totalBytes).toBeLessThan(1.05)
  },
)

test.each(['code-llama-7b-base-q4_0', 'code-llama-7b-base-q4_k_m', 'code-llama-34b-base-q4_0'])(
  '%s: what preflight reckons for the GPU is what the graph asks for',
  (id) => {
    const model = of(id)
    const gguf = { source: blobSource(new Blob()), metadata: new Map(), tensors: tensorsOf(model) }
    const { external } = buildGraph(gguf, configOf(model), 'quantised', 16)
    const needs = needsOfCodeLlama(model, 0)
    const all = external.reduce((sum, { byteLength }) => sum + byteLength, 0)
    expect(Math.abs(needs.gpuWeightBytes / all - 1)).toBeLessThan(0.01)
    expect(needs.largestGpuBufferBytes).toBe(Math.max(...external.map(({ byteLength }) => byteLength)))
  },
)

test.each([
  ['7B', [0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31]],
  ['34B', [0, 1, 2, 3, 4, 5, 8, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38, 41, 42, 43, 44, 45, 46, 47]],
] as const)('%s in Q4_K_M: half of the layers have six bits for values and down-projections', (size, expected) => {
  const { shape } = CODE_LLAMA.find((model) => model.size === size && model.quantisation === 'Q4_K_M')!
  for (const kind of ['attn_v', 'ffn_down', 'attn_k']) {
    const isSix = (layer: number) => typeInMix(`blk.${layer}.${kind}.weight`, shape.layerCount, 'Q4_K_M') === 'Q6_K'
    const six = Array.from({ length: shape.layerCount }, (_, layer) => layer).filter(isSix)
    expect(six).toEqual(kind === 'attn_k' ? [] : expected)
  }
})

test.each(CODE_LLAMA.map((model) => [model.id, model] as const))('%s: the matrices are those of a file', (_, model) => {
  const inFile = [...tensorsOf(model).values()].filter(
    ({ name, dims }) => dims.length > 1 && name !== 'token_embd.weight',
  )
  const listed = inFile.map(({ type, dims }) => ({ type, weights: dims[0]! * dims[1]! }))
  expect(matricesOf(model.shape, model.quantisation)).toEqual(listed)
})

const NO_GPU = {
  gpu: null,
  hasSimd: true,
  hasMemory64: false,
  isIsolated: true,
  threads: 4,
  memory: null,
  storage: null,
}

function configOf({ shape, name }: CodeLlamaModel): LlamaConfig {
  return { ...shape, name, ropeBase: 1e6, normEpsilon: 1e-5, tiedOutput: false, parameterCount: 0 }
}

/** As llama.cpp mixes types. */
function tensorsOf({ shape, quantisation }: CodeLlamaModel): ReadonlyMap<string, TensorInfo> {
  const typeOf = (name: string, dims: readonly number[]): TensorTypeName =>
    dims.length === 1 ? 'F32' : typeInMix(name, shape.layerCount, quantisation)
  return new Map(
    [...llamaTensors({ ...shape, tiedOutput: false })].map(([name, dims]) => {
      const { name: type, blockSize, blockBytes } = tensorTypeNamed(typeOf(name, dims))
      const byteLength = (dims.reduce((product, dim) => product * dim, 1) / blockSize) * blockBytes
      return [name, { name, dims, type, offset: 0, byteLength }]
    }),
  )
}
