import type { RunnableTypeName } from '../../src/gguf/gguf-file.ts'
import { llamaTensors } from '../../src/gguf/llama-tensors.ts'
import { seededNormal } from './seeded-random.ts'
import { smallVocabulary } from './small-vocabulary.ts'
import { type StoredTensor, type StoredValue, writeGguf } from './write-gguf.ts'

export interface CheckpointShape {
  readonly layerCount: number
  readonly hiddenSize: number
  readonly headCount: number
  readonly kvHeadCount: number
  readonly headSize: number
  readonly feedForwardSize: number
  readonly contextLength: number
  readonly ropeBase: number
  readonly tiedOutput: boolean
}

const NORM_EPSILON = 1e-5

/** Standard deviation of the logits. With 480 tokens the best two are then about 0.9 apart, so a greedy choice is seldom a toss-up. */
const LOGIT_DEVIATION = 3

/**
 * What a product of a normalised vector with a matrix has as its deviation. Queries and keys get more, so that attention
 * prefers some positions; the two that write to the residual stream get more, so that the context outweighs the last
 * token and a greedy text does not run in a circle.
 */
const GAINS: Record<string, number> = { attn_q: 1.6, attn_k: 1.6, attn_output: 3, ffn_down: 3 }

/** Deviation of the norms' weights around 1. */
const NORM_DEVIATION = 0.2

/** A Llama of random weights as a GGUF file: the same for the same shape, type, seed and vocabulary. Norms are F32, matrices `type`, which may depend on their names. */
export function randomCheckpoint(
  shape: CheckpointShape,
  type: RunnableTypeName | ((name: string) => RunnableTypeName),
  seed: number,
  vocabulary: ReadonlyMap<string, StoredValue> = smallVocabulary(),
): Uint8Array<ArrayBuffer> {
  const tokens = vocabulary.get('tokenizer.ggml.tokens')
  if (tokens?.type !== 'strings') throw new Error('the vocabulary has no pieces')
  const vocabSize = tokens.value.length
  const normal = seededNormal(seed)
  const tensors = [...llamaTensors({ ...shape, vocabSize })].map(([name, dims]): StoredTensor => {
    const length = dims.reduce((product, dim) => product * dim, 1)
    const values = Float32Array.from({ length }, weightsOf(name, dims, shape, normal))
    return { name, dims, type: dims.length === 1 ? 'F32' : typeof type === 'string' ? type : type(name), values }
  })
  return writeGguf(new Map([...metadataOf(shape, vocabSize), ...vocabulary]), tensors)
}

/** Draws the weights of one tensor. */
function weightsOf(name: string, dims: readonly number[], shape: CheckpointShape, normal: () => number): () => number {
  const kind = name.split('.').at(-2)!
  if (kind === 'output_norm' && shape.tiedOutput) {
    // Random signs: otherwise the last token's embedding, still in the residual stream, would vote for that token again.
    return () => Math.sign(normal()) * (1 + NORM_DEVIATION * normal())
  }
  if (dims.length === 1) return () => 1 + NORM_DEVIATION * normal()
  const isOutput = kind === 'output' || kind === 'token_embd'
  const deviation = (isOutput ? LOGIT_DEVIATION : (GAINS[kind] ?? 1)) / Math.sqrt(dims[0]!)
  return () => deviation * normal()
}

export function metadataOf(shape: CheckpointShape, vocabSize: number): [string, StoredValue][] {
  const u32 = (key: string, value: number): [string, StoredValue] => [key, { type: 'u32', value }]
  return [
    ['general.architecture', { type: 'string', value: 'llama' }],
    ['general.name', { type: 'string', value: 'random' }],
    u32('llama.context_length', shape.contextLength),
    u32('llama.embedding_length', shape.hiddenSize),
    u32('llama.block_count', shape.layerCount),
    u32('llama.feed_forward_length', shape.feedForwardSize),
    u32('llama.attention.head_count', shape.headCount),
    u32('llama.attention.head_count_kv', shape.kvHeadCount),
    u32('llama.attention.key_length', shape.headSize),
    u32('llama.attention.value_length', shape.headSize),
    u32('llama.rope.dimension_count', shape.headSize),
    ['llama.rope.freq_base', { type: 'f32', value: shape.ropeBase }],
    ['llama.attention.layer_norm_rms_epsilon', { type: 'f32', value: NORM_EPSILON }],
    u32('llama.vocab_size', vocabSize),
  ]
}
