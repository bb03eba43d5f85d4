/** Ids compared at most before a candidate: a longer agreement foretells no better. */
const LONGEST_MATCH = 16

/**
 * What may follow `ids`, copied from within: the `count` ids behind the place whose own last ids agree with the end of
 * `ids` over the longest stretch, the latest place of equals; where that place is nearer to the end than `count`, the ids
 * between are taken to repeat. Empty where not even `leastMatch` ids (1 or more) agree. One pass, mostly one comparison an
 * id: microseconds for a full context. The idea is prompt lookup decoding by Apoorv Saxena
 * (https://github.com/apoorvumang/prompt-lookup-decoding), which takes the first match of a given length.
 */
export function findDraft(ids: readonly number[], count: number, leastMatch: number): number[] {
  const end = ids.length
  let best = leastMatch - 1
  let start = end
  for (let place = end - 1; place > 0 && best < LONGEST_MATCH; place--) {
    const match = matchBefore(ids, place)
    if (match <= best) continue
    best = match
    start = place
  }
  const draft: number[] = []
  if (start < end)
    while (draft.length < count) draft.push(ids[start + draft.length] ?? draft[start + draft.length - end]!)
  return draft
}

/** How many ids before `place` are those at the end, counted backwards. */
function matchBefore(ids: readonly number[], place: number): number {
  const limit = Math.min(place, LONGEST_MATCH)
  let match = 0
  while (match < limit && ids[place - 1 - match] === ids[ids.length - 1 - match]) match++
  return match
}
