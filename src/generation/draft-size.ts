/** Engines multiply four rows at a time: a draft and the token before it fill one such step, or two. */
const SMALL = 3
const LARGE = 7

/** Ids that have to agree before anything is drafted; fewer agree by chance. */
const LEAST_MATCH = 2
const MOST_MATCH = 12

/** How much to draft, learnt from the drafts of one run. */
export interface DraftSize {
  /** Ids to draft. */
  readonly count: number
  /** Ids that have to agree before. */
  readonly leastMatch: number
}

export const FIRST_DRAFT: DraftSize = { count: SMALL, leastMatch: LEAST_MATCH }

/**
 * The next size after a draft of `drafted` ids of which `accepted` were right. Text that repeats earns longer drafts; a
 * draft that did not pay for its rows (less than half was right) makes the next ones rarer, so that fresh text costs few.
 */
export function nextDraftSize({ leastMatch }: DraftSize, drafted: number, accepted: number): DraftSize {
  if (accepted === drafted) return { count: LARGE, leastMatch: LEAST_MATCH }
  const paid = 2 * accepted >= drafted
  return { count: SMALL, leastMatch: paid ? leastMatch : Math.min(2 * leastMatch, MOST_MATCH) }
}
