/** A place in the text; lines and columns count from 1. */
export interface Place {
  readonly lineNumber: number
  readonly column: number
}

/** A marker: it never spans lines. */
export interface MarkerRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endColumn: number
}

/**
 * Where a cursor may stand instead of inside a marker: on the side it was moving to, which `from` tells, else the nearer one.
 * Null where it stands in no marker.
 */
export function snapToHole(place: Place, from: Place, markers: readonly MarkerRange[]): Place | null {
  const marker = markers.find(
    ({ startLineNumber, startColumn, endColumn }) =>
      startLineNumber === place.lineNumber && startColumn < place.column && place.column < endColumn,
  )
  if (!marker) return null
  const { startColumn, endColumn } = marker
  const before = from.lineNumber === place.lineNumber && from.column <= startColumn
  const behind = from.lineNumber === place.lineNumber && from.column >= endColumn
  const toEnd = before || (!behind && place.column - startColumn > endColumn - place.column)
  return { lineNumber: place.lineNumber, column: toEnd ? endColumn : startColumn }
}

/** The marker that a deletion at `place` would break: the one that ends there (backwards) or begins there. */
export function markerBeside<M extends MarkerRange>(place: Place, backwards: boolean, markers: readonly M[]): M | null {
  const touches = (marker: M) => (backwards ? marker.endColumn : marker.startColumn) === place.column
  return markers.find((marker) => marker.startLineNumber === place.lineNumber && touches(marker)) ?? null
}
