import { describe, expect, test } from 'vitest'
import type { GgufFile, GgufValue, TensorInfo } from '../../../src/gguf/gguf-file.ts'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../../../src/gguf/read-llama-config.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { ModelFormatError, type ModelFormatReason } from '../../../src/lib/errors.ts'
import { type CheckpointShape, randomCheckpoint } from '../../oracles/random-checkpoint.ts'

const shape: CheckpointShape = {
  layerCount: 2,
  hiddenSize: 64,
  headCount: 4,
  kvHeadCount: 2,
  headSize: 16,
  feedForwardSize: 96,
  contextLength: 128,
  ropeBase: 1e6,
  tiedOutput: false,
}

const sound = await readGguf(blobSource(new Blob([randomCheckpoint(shape, 'F16', 1)])))

test('every number of the file', () => {
  const config = readLlamaConfig(sound)
  expect(config).toMatchObject({ ...shape, name: 'random', layerCount: 2 })
  expect(config.normEpsilon).toBeCloseTo(1e-5, 10)
  const perLayer = 2 * 64 + 64 * 64 * 2 + 64 * 32 * 2 + 3 * 64 * 96
  expect(config.parameterCount).toBe(2 * config.vocabSize * 64 + 64 + 2 * perLayer)
})

test('defaults where a key is absent', () => {
  const keys = ['llama.attention.key_length', 'llama.attention.value_length', 'llama.rope.freq_base', 'general.name']
  const config = readLlamaConfig(changed(Object.fromEntries(keys.map((key) => [key, undefined]))))
  expect(config).toMatchObject({ headSize: 16, ropeBase: 10_000, name: 'unnamed' })
})

test('a name is kept to a line', () => {
  expect(readLlamaConfig(changed({ 'general.name': 'x'.repeat(10_000) })).name).toHaveLength(100)
})

test('a file without an output matrix is tied', () => {
  expect(readLlamaConfig(changed({}, { 'output.weight': null })).tiedOutput).toBe(true)
})

describe('what the file claims is held against its tensors', () => {
  const cases: [string, ModelFormatReason, Record<string, GgufValue | undefined>][] = [
    ['another architecture', 'unsupported', { 'general.architecture': 'qwen2' }],
    ['no architecture', 'corrupt', { 'general.architecture': undefined }],
    ['no layer count', 'corrupt', { 'llama.block_count': undefined }],
    ['a layer too many', 'corrupt', { 'llama.block_count': 3 }],
    ['a layer too few', 'unsupported', { 'llama.block_count': 1 }],
    ['layers without number', 'corrupt', { 'llama.block_count': 2 ** 19 }],
    ['a size of zero', 'corrupt', { 'llama.embedding_length': 0 }],
    ['a broken size', 'corrupt', { 'llama.feed_forward_length': 95.5 }],
    ['a size as text', 'corrupt', { 'llama.context_length': '128' }],
    ['another width', 'corrupt', { 'llama.embedding_length': 128 }],
    ['heads that do not divide', 'corrupt', { 'llama.attention.head_count_kv': 3 }],
    ['more heads than tensors hold', 'corrupt', { 'llama.attention.head_count': 8 }],
    ['odd heads', 'corrupt', { 'llama.attention.key_length': 15, 'llama.attention.value_length': 15 }],
    ['values unlike keys', 'unsupported', { 'llama.attention.value_length': 8 }],
    ['half a rotation', 'unsupported', { 'llama.rope.dimension_count': 8 }],
    ['scaled positions', 'unsupported', { 'llama.rope.scaling.type': 'yarn' }],
    ['linearly scaled positions', 'unsupported', { 'llama.rope.scale_linear': 4 }],
    ['experts', 'unsupported', { 'llama.expert_count': 8 }],
    ['a rotary base of no number', 'corrupt', { 'llama.rope.freq_base': Number.NaN }],
    ['no epsilon', 'corrupt', { 'llama.attention.layer_norm_rms_epsilon': undefined }],
    ['another vocabulary', 'corrupt', { 'tokenizer.ggml.tokens': ['a', 'b'] }],
    ['no vocabulary', 'corrupt', { 'tokenizer.ggml.tokens': undefined }],
  ]
  test.each(cases)('%s', (_, reason, values) => {
    expectReason(changed(values), reason)
  })

  const norm = sound.tensors.get('output_norm.weight')!
  const tensorCases: [string, ModelFormatReason, Record<string, TensorInfo | null>, string][] = [
    ['a missing tensor', 'corrupt', { 'blk.1.ffn_up.weight': null }, 'blk.1.ffn_up.weight'],
    ['a stray tensor', 'unsupported', { 'blk.0.attn_q.bias': { ...norm, name: 'blk.0.attn_q.bias' } }, 'bias'],
    ['another shape', 'corrupt', { 'output_norm.weight': { ...norm, dims: [64, 1] } }, '64 × 1'],
    ['a type no engine runs', 'unsupported', { 'output_norm.weight': { ...norm, type: 'Q2_K' } }, 'Q2_K'],
  ]
  test.each(tensorCases)('%s', (_, reason, tensors, detail) => {
    expect(expectReason(changed({}, tensors), reason).failure.detail).toContain(detail)
  })
})

function changed(
  values: Record<string, GgufValue | undefined>,
  tensorChanges: Record<string, TensorInfo | null> = {},
): GgufFile {
  const metadata = new Map(sound.metadata)
  const tensors = new Map(sound.tensors)
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) metadata.delete(key)
    else metadata.set(key, value)
  }
  for (const [name, tensor] of Object.entries(tensorChanges)) {
    if (tensor === null) tensors.delete(name)
    else tensors.set(name, tensor)
  }
  return { ...sound, metadata, tensors }
}

function expectReason(gguf: GgufFile, reason: ModelFormatReason): ModelFormatError {
  let error: unknown = null
  try {
    readLlamaConfig(gguf)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(ModelFormatError)
  expect((error as ModelFormatError).failure.reason).toBe(reason)
  return error as ModelFormatError
}
