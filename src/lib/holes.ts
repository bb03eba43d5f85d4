/** A marker's place in a text: UTF-16 offsets, `end` exclusive. */
export interface HoleRange {
  readonly start: number
  readonly end: number
}

/** A stretch of a text of that length, from a value of which nothing is known; null where it is none. */
export function asHole(value: unknown, textLength: number): HoleRange | null {
  if (typeof value !== 'object' || value === null) return null
  const { start, end } = value as Record<string, unknown>
  if (!isOffset(start, textLength) || !isOffset(end, textLength) || start > end) return null
  return { start, end }
}

function isOffset(value: unknown, textLength: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= textLength
}

/** What stands on both sides of a hole, as the model shall see it. */
export interface Surroundings {
  readonly prefix: string
  readonly suffix: string
}

/** Hugging Face's marker and Meta's, each maybe escaped by a backslash that is itself no text then. */
const MARKER = /\\?<FILL(?:_ME)?>/g

/** Every marker, in order, also inside strings and comments; `\<FILL_ME>` and `\<FILL>` are text. */
export function findHoles(text: string): HoleRange[] {
  return [...text.matchAll(MARKER)]
    .filter(([match]) => !match.startsWith('\\'))
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
}

/** Takes [start, end) out of `text`. Other markers on both sides become empty text, and escaped ones lose their backslash. */
export function surround(text: string, start: number, end: number): Surroundings {
  return { prefix: withoutMarkers(text.slice(0, start)), suffix: withoutMarkers(text.slice(end)) }
}

function withoutMarkers(text: string): string {
  return text.replace(MARKER, (match) => (match.startsWith('\\') ? match.slice(1) : ''))
}
