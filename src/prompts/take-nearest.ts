import type { Tokenizer } from '../tokenizer/tokenizer.ts'

/**
 * UTF-16 units that one token covers at most; no known vocabulary has longer pieces. It only bounds how much of a long
 * line is tokenised at all.
 */
const MAX_UNITS_PER_TOKEN = 64

/** The text on one side of the hole. */
export interface Side {
  readonly text: string
  /** The end of `text` that touches the hole. */
  readonly near: 'start' | 'end'
  readonly encode: (text: string) => number[]
  readonly tokenizer: Tokenizer
}

export interface Taken {
  readonly ids: readonly number[]
  /** The part of the text that did not fit. */
  readonly left: string
}

/** The longest run of whole lines next to the hole that takes `room` tokens at most; part of a line where not one fits. */
export function takeNearest(side: Side, room: number): Taken {
  let units = unitsOfLines(side, room)
  if (units === 0) return takePartOfLine(side, room)
  for (;;) {
    const ids = side.encode(nearest(side, units))
    if (ids.length <= room) return { ids, left: side.text.slice(...farthest(side, units)) }
    // Lines were counted one by one; as one text they may take more, by the mark in front or by other merges.
    units = withoutFarthestLine(side, units)
    if (units === 0) return takePartOfLine(side, room)
  }
}

/** Walks from the hole outward while the lines fit, so that only about `room` tokens of a huge text are ever made. */
function unitsOfLines(side: Side, room: number): number {
  let units = 0
  let tokens = 0
  while (units < side.text.length) {
    const grown = withNextLine(side, units)
    if (grown - units > (room - tokens) * MAX_UNITS_PER_TOKEN) break
    tokens += side.tokenizer.encodeInfill(lineBetween(side, units, grown)).length
    if (tokens > room) break
    units = grown
  }
  return units
}

/** Last resort: the tokens of the nearest line that stand next to the hole, cut between characters. */
function takePartOfLine(side: Side, room: number): Taken {
  const line = nearest(side, Math.min(withNextLine(side, 0), room * MAX_UNITS_PER_TOKEN))
  const lineIds = side.tokenizer.encodeInfill(line)
  const nearIds = side.near === 'end' ? lineIds.slice(Math.max(0, lineIds.length - room)) : lineIds.slice(0, room)
  let units = Math.min(line.length, unitsOf(side.tokenizer, nearIds))
  for (; units > 0; units--) {
    const cut = betweenCharacters(side, units)
    const ids = side.encode(nearest(side, cut))
    if (ids.length <= room) return { ids, left: side.text.slice(...farthest(side, cut)) }
  }
  return { ids: [], left: side.text }
}

/** UTF-16 units that the ids spell; an incomplete character at either end counts as one. */
function unitsOf(tokenizer: Tokenizer, ids: readonly number[]): number {
  const bytes = ids.flatMap((id) => [...tokenizer.bytes(id)])
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes)).length
}

/** One unit less where the cut would fall into a surrogate pair. */
function betweenCharacters(side: Side, units: number): number {
  const cut = side.near === 'end' ? side.text.length - units : units
  const before = side.text.charCodeAt(cut - 1)
  const after = side.text.charCodeAt(cut)
  const inPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
  return inPair ? units - 1 : units
}

function nearest({ text, near }: Side, units: number): string {
  return near === 'end' ? text.slice(text.length - units) : text.slice(0, units)
}

/** Bounds of what lies beyond the `units` nearest to the hole. */
function farthest({ text, near }: Side, units: number): [number, number] {
  return near === 'end' ? [0, text.length - units] : [units, text.length]
}

function lineBetween({ text, near }: Side, from: number, to: number): string {
  return near === 'end' ? text.slice(text.length - to, text.length - from) : text.slice(from, to)
}

/** `units` and the next line outward. A line ends with its line feed, so before the hole the nearest one has none. */
function withNextLine({ text, near }: Side, units: number): number {
  if (near === 'start') {
    const lineFeed = text.indexOf('\n', units)
    return lineFeed < 0 ? text.length : lineFeed + 1
  }
  const end = text.length - units
  // A line feed that is the last character belongs to the line that it ends; at `end` 0 or 1 nothing stands before it.
  const lineFeed = end < 2 ? -1 : text.lastIndexOf('\n', end - 2)
  return text.length - (lineFeed + 1)
}

function withoutFarthestLine(side: Side, units: number): number {
  let kept = 0
  for (let grown = withNextLine(side, 0); grown < units; grown = withNextLine(side, grown)) kept = grown
  return kept
}
