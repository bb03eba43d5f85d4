import { ModelFormatError } from '../lib/errors.ts'
import type { GgufFile, LlamaConfig, TensorInfo } from './gguf-file.ts'
import { llamaTensors } from './llama-tensors.ts'
import { readInteger, readOptionalInteger, readOptionalNumber, readText, readTexts } from './read-metadata.ts'
import { isRunnable } from './tensor-types.ts'

type Metadata = GgufFile['metadata']

/** Far above any Llama (405B: 126 layers, 16,384 wide, 53,248 in its feed-forward); every size is also held against the tensors. */
const SIZE = { min: 1, max: 2 ** 20 }
/** Positions; the longest contexts in use are a million. */
const POSITIONS = { min: 1, max: 2 ** 24 }

/** UTF-16 units of the name that are kept: it is shown in one line. */
const MAX_NAME_UNITS = 100

/** Llama 1 and 2; files that need no other value leave the key out (llama.cpp, `hparams.rope_freq_base_train`). */
const DEFAULT_ROPE_BASE = 10_000
const ROPE_BASE = { min: 1, max: 1e12 }
const NORM_EPSILON = { min: 1e-12, max: 1 }

/**
 * The shape of a Llama, every number of it held against the tensor table. Keys: ggml, docs/gguf.md, section LLaMA.
 * Throws ModelFormatError: `unsupported` for another architecture, tensor type or position scheme, `corrupt` for a contradiction.
 */
export function readLlamaConfig({ metadata, tensors }: GgufFile): LlamaConfig {
  const architecture = readText(metadata, 'general.architecture')
  if (architecture !== 'llama') throw unsupported(`the architecture ${JSON.stringify(architecture)}`)
  refuseVariants(metadata)
  const config: LlamaConfig = {
    name: metadata.has('general.name') ? readText(metadata, 'general.name').slice(0, MAX_NAME_UNITS) : 'unnamed',
    vocabSize: readTexts(metadata, 'tokenizer.ggml.tokens').length,
    contextLength: readInteger(metadata, 'llama.context_length', POSITIONS),
    ...readWidths(metadata),
    layerCount: readInteger(metadata, 'llama.block_count', SIZE),
    ropeBase: readOptionalNumber(metadata, 'llama.rope.freq_base', ROPE_BASE) ?? DEFAULT_ROPE_BASE,
    normEpsilon:
      readOptionalNumber(metadata, 'llama.attention.layer_norm_rms_epsilon', NORM_EPSILON) ??
      corrupt('llama.attention.layer_norm_rms_epsilon is missing'),
    tiedOutput: !tensors.has('output.weight'),
    parameterCount: countElements(tensors),
  }
  checkTensors(config, tensors)
  return config
}

type Widths = Pick<LlamaConfig, 'hiddenSize' | 'headCount' | 'kvHeadCount' | 'headSize' | 'feedForwardSize'>

function readWidths(metadata: Metadata): Widths {
  const hiddenSize = readInteger(metadata, 'llama.embedding_length', SIZE)
  const headCount = readInteger(metadata, 'llama.attention.head_count', SIZE)
  const kvHeadCount = readOptionalInteger(metadata, 'llama.attention.head_count_kv', SIZE) ?? headCount
  if (headCount % kvHeadCount !== 0) corrupt(`${headCount} heads do not divide among ${kvHeadCount} of keys and values`)
  const feedForwardSize = readInteger(metadata, 'llama.feed_forward_length', SIZE)
  const headSize = readHeadSize(metadata, hiddenSize, headCount)
  return { hiddenSize, headCount, kvHeadCount, headSize, feedForwardSize }
}

/** Rotary positions turn pairs, over the whole head. */
function readHeadSize(metadata: Metadata, hiddenSize: number, headCount: number): number {
  const keyLength = readOptionalInteger(metadata, 'llama.attention.key_length', SIZE)
  const valueLength = readOptionalInteger(metadata, 'llama.attention.value_length', SIZE)
  const headSize = keyLength ?? hiddenSize / headCount
  if (!Number.isInteger(headSize)) corrupt(`a width of ${hiddenSize} does not divide into ${headCount} heads`)
  if (headSize % 2 !== 0) corrupt(`heads of the odd size ${headSize}`)
  if ((valueLength ?? headSize) !== headSize) throw unsupported('values of another length than keys')
  const rotated = readOptionalInteger(metadata, 'llama.rope.dimension_count', SIZE) ?? headSize
  if (rotated !== headSize) throw unsupported(`rotary positions over ${rotated} of ${headSize} dimensions`)
  return headSize
}

/** What would change the result if it were passed over. */
function refuseVariants(metadata: Metadata): void {
  const scaling = metadata.get('llama.rope.scaling.type') ?? 'none'
  if (scaling !== 'none') throw unsupported(`rotary scaling of type ${JSON.stringify(scaling)}`)
  const factor = metadata.get('llama.rope.scaling.factor') ?? metadata.get('llama.rope.scale_linear') ?? 1
  if (factor !== 1 && factor !== 0) throw unsupported(`rotary scaling by ${JSON.stringify(factor)}`)
  const experts = metadata.get('llama.expert_count') ?? 0
  if (experts !== 0) throw unsupported(`${JSON.stringify(experts)} experts`)
}

/** Exactly the tensors of a Llama: a missing one is a contradiction, one more would be passed over in silence. */
function checkTensors(config: LlamaConfig, tensors: GgufFile['tensors']): void {
  // Before the table of expected tensors is made: a layer has nine of them.
  if (config.layerCount > tensors.size) corrupt(`${config.layerCount} layers in ${tensors.size} tensors`)
  const expected = llamaTensors(config)
  for (const [name, shape] of expected) checkTensor(tensors.get(name) ?? corrupt(`${name} is missing`), shape)
  for (const name of tensors.keys()) if (!expected.has(name)) throw unsupported(`the tensor ${name}`)
}

function checkTensor({ name, dims, type }: TensorInfo, shape: readonly number[]): void {
  const same = dims.length === shape.length && dims.every((dim, i) => dim === shape[i])
  if (!same) corrupt(`${name} has the shape ${dims.join(' × ')} instead of ${shape.join(' × ')}`)
  if (!isRunnable(type)) throw unsupported(`${name} is stored as ${type}`)
}

function countElements(tensors: GgufFile['tensors']): number {
  let sum = 0
  for (const { dims } of tensors.values()) sum += dims.reduce((product, dim) => product * dim, 1)
  return sum
}

function unsupported(detail: string): ModelFormatError {
  return new ModelFormatError('unsupported', detail)
}

function corrupt(detail: string): never {
  throw new ModelFormatError('corrupt', detail)
}
