/**
 * The ids of the `count` largest logits, largest first, equal ones by the lower id; what is NaN or -Infinity is never
 * among them. One pass with a short sorted list: almost every logit costs one comparison.
 */
export function topLogits(logits: Float32Array, count: number): number[] {
  const ids: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let id = 0; id < logits.length; id++) {
    if (logits[id]! > least) least = insert(ids, id, logits, count)
  }
  return ids
}

/** Puts `id` in its place, behind its equals; returns what the next one has to exceed. */
function insert(ids: number[], id: number, logits: Float32Array, count: number): number {
  let place = ids.length
  while (place > 0 && logits[ids[place - 1]!]! < logits[id]!) place--
  ids.splice(place, 0, id)
  if (ids.length > count) ids.pop()
  return ids.length < count ? Number.NEGATIVE_INFINITY : logits[ids[count - 1]!]!
}
