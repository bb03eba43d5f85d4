import type { RunnableTypeName } from '../src/gguf/gguf-file.ts'
import type { CheckpointShape } from '../tests/oracles/random-checkpoint.ts'

const COMMON = { layerCount: 2, hiddenSize: 256, feedForwardSize: 512, contextLength: 512, ropeBase: 1e6 }

/** Random files on which engines are held against the truth. */
export const SHAPES: Readonly<Record<string, CheckpointShape>> = {
  'a head a key, 64': { ...COMMON, headCount: 4, kvHeadCount: 4, headSize: 64, tiedOutput: false },
  'two heads a key, 128': { ...COMMON, headCount: 4, kvHeadCount: 2, headSize: 128, tiedOutput: true },
}

/** As llama.cpp mixes them: values, half of the feed-forward and the output are kept finer. */
const likeQ4KM = (name: string): RunnableTypeName => (/attn_v|ffn_down|output\.weight/.test(name) ? 'Q6_K' : 'Q4_K')

export const TYPES: Readonly<Record<string, RunnableTypeName | ((name: string) => RunnableTypeName)>> = {
  F32: 'F32',
  F16: 'F16',
  Q8_0: 'Q8_0',
  Q4_0: 'Q4_0',
  Q5_K: 'Q5_K',
  Q6_K: 'Q6_K',
  'like Q4_K_M': likeQ4KM,
}

export const SEED = 3
