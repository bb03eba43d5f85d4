import type { SampledToken } from './run-event.ts'

/** Throws a RangeError where the model has no such tokens, or the answer no room for them. */
export function checkGiven(given: readonly SampledToken[], maxTokens: number, vocabSize: number): void {
  if (given.length > maxTokens)
    throw new RangeError(`${given.length} given tokens in an answer of at most ${maxTokens}`)
  for (const { id } of given) {
    if (!Number.isInteger(id) || id < 0 || id >= vocabSize)
      throw new RangeError(`a given token is ${id} of ${vocabSize}`)
  }
}
