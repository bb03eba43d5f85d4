/**
 * Ids to draft. The engines multiply four rows at a time: a draft and the token before it fill one such step. On the CPU
 * engine four rows cost 2.1 times one and eight cost 4.1 (Cria, one thread), so a longer draft earns no more even when it is all right.
 */
export const DRAFT_LENGTH = 3

/**
 * Ids that have to agree before anything is drafted. Of Cria's greedy answers, behind 2 that agree 16 % of drafts are all
 * right, behind 4 30 %, behind 8 54 %; in a replay of 100 of them 4 was the best start, or next to it, whatever a step costs besides its rows.
 */
export const FIRST_MATCH = 4
const MOST_MATCH = 12

/**
 * How many ids have to agree after a draft of `drafted` ids of which `accepted` were right: one that did not pay for its rows
 * (less than half was right) makes the next ones rarer, so that fresh text costs few; one that was all right is trusted again.
 */
export function nextMatch(match: number, drafted: number, accepted: number): number {
  if (accepted === drafted) return FIRST_MATCH
  return 2 * accepted >= drafted ? match : Math.min(2 * match, MOST_MATCH)
}
