/** Places that may keep a cache each: the playground, suggestions, a chat. */
const MOST_SEQUENCES = 3
/** Of all caches of a model together. A miniature's are small; two of Code Llama 7B at 4,096 positions would be as large as its weights. */
const MOST_CACHE_BYTES = 2 ** 30

/** How many caches of so many bytes a model may have at once: at least one. */
export function countSequences(cacheBytes: number): number {
  return Math.min(MOST_SEQUENCES, Math.max(1, Math.floor(MOST_CACHE_BYTES / cacheBytes)))
}
