import type { Model, Sequence } from '../decoders/model.ts'
import { PREFILL_CHUNK } from '../decoders/model.ts'

/** A sequence and what it has read. Between calls `ids.length === sequence.length`, whatever was aborted or failed. */
export interface CachedSequence {
  readonly sequence: Sequence
  /** Positions the sequence can hold. */
  readonly contextLength: number
  /** The ids in the KV cache, by position. */
  readonly ids: number[]
}

export async function openCachedSequence(model: Model): Promise<CachedSequence> {
  return { sequence: await model.open(), contextLength: model.contextLength, ids: [] }
}

/**
 * Keeps of the cache what `ids` begin with and forgets the rest; returns how many positions stay. Always fewer than
 * `ids.length`: the last id has to be fed, since the cache holds no logits.
 */
export function keepCommonPrefix(cached: CachedSequence, ids: readonly number[]): number {
  const limit = Math.min(cached.ids.length, ids.length - 1)
  let common = 0
  while (common < limit && cached.ids[common] === ids[common]) common++
  forgetFrom(cached, common)
  return cached.ids.length
}

/** Keeps the first `length` positions at most. */
export function forgetFrom(cached: CachedSequence, length: number): void {
  cached.ids.length = cached.sequence.rewind(length)
}

/** Appends `ids` (1 … PREFILL_CHUNK); returns the logits of the last `rows`, (rows, vocabSize), valid until the next call. */
export async function feed(cached: CachedSequence, ids: readonly number[], rows: number): Promise<Float32Array> {
  if (ids.length > PREFILL_CHUNK) throw new RangeError(`${ids.length} ids are more than one step takes`)
  const logits = await cached.sequence.forward(Int32Array.from(ids), rows)
  cached.ids.push(...ids)
  return logits
}
