/** How much is drafted, and upon what. */
export interface Drafting {
  /** Ids that have to agree before anything is drafted. */
  readonly match: number
  /** Ids to draft at most. */
  readonly length: number
}

/**
 * The engines multiply four rows at a time: a draft and the token before it fill one such step, or two. Of the second only what
 * a step costs besides its rows is saved (Cria Base in Q8_0 repeating itself: 1.6 times as fast with the first alone, 1.7 with both;
 * a third or fourth brings nothing, and always two make fresh text slower), so it takes a draft that was all right to ask for it.
 */
const SHORTEST = 3
const LONGEST = 7

/**
 * Ids that have to agree before anything is drafted. Of Cria's greedy answers, behind 2 that agree 16 % of drafts are all
 * right, behind 4 30 %, behind 8 54 %; in a replay of 100 of them 4 was the best start, or next to it, whatever a step costs besides its rows.
 */
const FIRST_MATCH = 4
const MOST_MATCH = 12

export const FIRST_DRAFTING: Drafting = { match: FIRST_MATCH, length: SHORTEST }

/**
 * What follows a draft of `drafted` ids of which `accepted` were right. One that did not pay for its rows (less than half was right)
 * makes the next ones rarer, so that fresh text costs few; one that was all right is trusted again, and with more.
 */
export function nextDrafting({ match, length }: Drafting, drafted: number, accepted: number): Drafting {
  if (accepted === drafted)
    return { match: FIRST_MATCH, length: drafted < length ? length : Math.min(2 * length + 1, LONGEST) }
  return { match: 2 * accepted >= drafted ? match : Math.min(2 * match, MOST_MATCH), length: SHORTEST }
}
