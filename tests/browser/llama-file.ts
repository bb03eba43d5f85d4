import { writeFileSync } from 'node:fs'
import { storedCodeLlamaVocabulary } from '../oracles/llama-vocabulary.ts'
import { randomCheckpoint } from '../oracles/random-checkpoint.ts'

/** Tokens: the largest context that the CPU engine gives to a run. */
const LONG_CONTEXT = 4_096

/** A model of one layer that knows nothing but Llama's vocabulary. */
export function llamaFile(path: string): string {
  const shape = {
    layerCount: 1,
    hiddenSize: 32,
    headCount: 2,
    kvHeadCount: 2,
    headSize: 16,
    feedForwardSize: 64,
    contextLength: LONG_CONTEXT,
    ropeBase: 1e6,
    tiedOutput: false,
  }
  writeFileSync(path, randomCheckpoint(shape, 'Q8_0', 1, storedCodeLlamaVocabulary()))
  return path
}
