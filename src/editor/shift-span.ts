/** A stretch of the document, [start, end). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `deleted` units from `offset` on were replaced by `inserted` units. */
export interface Change {
  readonly offset: number
  readonly deleted: number
  readonly inserted: number
}

/**
 * Where a span is after a change that somebody else made. What happens inside it, or replaces just it, belongs to it; what is
 * typed at its edges does not. A deletion across an edge cuts it, and the text that came instead stays outside.
 */
export function shiftSpan(span: Span, change: Change): Span {
  const { start, end } = span
  const changeEnd = change.offset + change.deleted
  const growth = change.inserted - change.deleted
  const inside =
    change.offset >= start && changeEnd <= end && (change.deleted > 0 || strictlyInside(span, change.offset))
  if (inside) return { start, end: end + growth }
  if (changeEnd <= start) return { start: start + growth, end: end + growth }
  if (change.offset >= end) return span
  if (change.offset < start && changeEnd < end) {
    return { start: change.offset + change.inserted, end: end + growth }
  }
  if (change.offset >= start) return { start, end: change.offset }
  return { start: change.offset, end: change.offset }
}

/** Whether a change took away all of a span and something beside it: nothing of it is left to follow. */
export function swallows(change: Change, { start, end }: Span): boolean {
  const changeEnd = change.offset + change.deleted
  if (start === end) return strictlyInside({ start: change.offset, end: changeEnd }, start)
  return change.offset <= start && changeEnd >= end && change.deleted > end - start
}

function strictlyInside({ start, end }: Span, offset: number): boolean {
  return offset > start && offset < end
}
