import type { LlamaConfig } from '../gguf/gguf-file.ts'

/** Places that may keep a cache each: the playground, suggestions, a chat. */
const MOST_SEQUENCES = 3
/** Of all caches of a model together. A miniature's are small; two of Code Llama 7B at 4,096 positions would be as large as its weights. */
const MOST_CACHE_BYTES = 2 ** 30
/** Of a number in a cache: half precision. */
const ELEMENT_BYTES = 2

/** How many caches of `positions` a model may have at once: at least one. */
export function countSequences({ layerCount, kvHeadCount, headSize }: LlamaConfig, positions: number): number {
  const bytes = 2 * layerCount * kvHeadCount * headSize * ELEMENT_BYTES * positions
  return Math.min(MOST_SEQUENCES, Math.max(1, Math.floor(MOST_CACHE_BYTES / bytes)))
}
