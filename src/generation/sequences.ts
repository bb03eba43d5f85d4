import { OutOfMemoryError } from '../lib/errors.ts'
import type { PromptWindow } from '../prompts/fit-steadily.ts'
import type { CachedSequence } from './cached-sequence.ts'

/** What one place of the page has: its own cache, and what of its texts was read into it last. */
export interface PlaceSequence {
  readonly cached: CachedSequence
  window: PromptWindow | null
}

/** Sequences of one model by the place that asks, so that places that ask in turn do not read all anew each time. */
export interface Sequences {
  /** Where no further cache fits, that of the place which asked longest ago changes hands. Rejects as opening a cache does. */
  at(place: string): Promise<PlaceSequence>
}

/** `open` makes a further cache; there are never more than `most`. Calls may not overlap. */
export function createSequences(first: CachedSequence, open: () => Promise<CachedSequence>, most: number): Sequences {
  /** By place, the one that asked last at the end. */
  const taken = new Map<string, PlaceSequence>()
  const free = [first]
  let limit = most

  return {
    async at(place) {
      const own = taken.get(place) ?? { cached: free.pop() ?? (await openFurther()) ?? takeOldest(), window: null }
      taken.delete(place)
      taken.set(place, own)
      return own
    },
  }

  async function openFurther(): Promise<CachedSequence | null> {
    if (taken.size >= limit) return null
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof OutOfMemoryError)) throw error
      limit = taken.size
      return null
    }
  }

  function takeOldest(): CachedSequence {
    const [place, { cached }] = taken.entries().next().value!
    taken.delete(place)
    return cached
  }
}
