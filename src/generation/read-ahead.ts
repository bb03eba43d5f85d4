import { PREFILL_CHUNK } from '../decoders/model.ts'
import type { CachedSequence } from './cached-sequence.ts'
import { feed, forgetFrom } from './cached-sequence.ts'
import { findDraft } from './find-draft.ts'
import type { RunClock } from './run-clock.ts'
import { FIRST_DRAFTING, nextDrafting } from './when-to-draft.ts'
import { yieldToMessages } from './yield-to-messages.ts'

/** Where the logits of a run come from. */
export interface Reader {
  /**
   * Logits behind `ids`, of which the last one is new since the call before, or null when the run was stopped. At most
   * `mostDrafted` further ids are read on suspicion.
   */
  after(ids: readonly number[], mostDrafted: number): Promise<Float32Array | null>
}

export interface ReaderOptions {
  readonly signal: AbortSignal
  /** Read what may follow together with what does; else every token is a step of its own. */
  readonly drafts: boolean
  readonly clock: Pick<RunClock, 'drafted' | 'accepted'>
}

/**
 * Speculative decoding that cannot change an answer: a guess at the next ids is read together with the last one, and its
 * logits are used for as long as the ids that the run really chose, drawn from those logits as from any, turn out to be
 * the guessed ones. Nothing is ever drawn from behind a wrong guess, so each token comes from the very logits and the very
 * random number it would have without; that the engine gives the same logits however ids are grouped is the caller's to
 * know. A wrong guess is forgotten with the next step; until then it stands in the cache and in its record alike.
 */
export function createReader(cached: CachedSequence, { signal, drafts, clock }: ReaderOptions): Reader {
  let drafting = FIRST_DRAFTING
  let logits: Float32Array = new Float32Array(0)
  /** Ids before the draft, the draft's length, and how much of it was right so far. */
  let known = 0
  let drafted = 0
  let accepted = 0

  return {
    async after(ids, mostDrafted) {
      if (signal.aborted) return null
      if (accepted < drafted && cached.ids[ids.length - 1] === ids.at(-1)) {
        accepted++
        clock.accepted()
        return row(accepted)
      }
      settle()
      const draft = cached.ids.length === ids.length - 1 ? guess(ids, mostDrafted) : []
      return (await read(ids, draft)) ? row(0) : null
    },
  }

  function row(index: number): Float32Array {
    const width = logits.length / (drafted + 1)
    return logits.subarray(index * width, (index + 1) * width)
  }

  /** Forgets what was wrong, and learns from it. */
  function settle(): void {
    if (drafted === 0) return
    forgetFrom(cached, known + accepted)
    drafting = nextDrafting(drafting, drafted, accepted)
    drafted = 0
  }

  function guess(ids: readonly number[], most: number): number[] {
    const free = cached.contextLength - ids.length
    return drafts ? findDraft(ids, Math.min(drafting.length, most, free), drafting.match) : []
  }

  /** Feeds what the cache lacks in steps between which a stop is heard; false when it was. A draft fits the one step it comes with. */
  async function read(ids: readonly number[], draft: readonly number[]): Promise<boolean> {
    const missing = [...ids.slice(cached.ids.length), ...draft]
    for (let start = 0; start < missing.length; start += PREFILL_CHUNK) {
      await yieldToMessages()
      if (signal.aborted) return false
      logits = await feed(cached, missing.slice(start, start + PREFILL_CHUNK), draft.length + 1)
    }
    known = ids.length
    drafted = draft.length
    accepted = 0
    if (drafted > 0) clock.drafted(drafted)
    return true
  }
}
