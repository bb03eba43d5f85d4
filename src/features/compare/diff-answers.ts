import { type DiffPart, diffUnits } from '../../lib/diff-units.ts'
import type { Answer } from '../../store/comparison.ts'

/** One of the two that are compared; without tokens where nobody tokenised it, as the hidden original. */
export interface DiffSide {
  readonly text: string
  readonly tokens: readonly string[] | null
}

export interface Difference {
  /** The units of both sides: tokens where both have them, or else words. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly parts: readonly DiffPart[]
  /** The first token of each side that differs, counted from 0; `null` where the two are equal, or that side has no tokens. */
  readonly first: { readonly left: number | null; readonly right: number | null } | null
}

export function answerSide({ text, run }: Answer): DiffSide {
  return { text, tokens: run.tokens.map((token) => token.text) }
}

export function diffSides(left: DiffSide, right: DiffSide): Difference {
  const both = left.tokens !== null && right.tokens !== null
  const [a, b] = both ? [left.tokens ?? [], right.tokens ?? []] : [words(left.text), words(right.text)]
  const parts = diffUnits(a, b)
  const change = parts.find(({ same }) => !same)
  if (change === undefined) return { left: a, right: b, parts, first: null }
  const { aStart, bStart } = change
  const first = both
    ? { left: aStart, right: bStart }
    : { left: tokenAt(left, lengthOf(a, aStart)), right: tokenAt(right, lengthOf(b, bStart)) }
  return { left: a, right: b, parts, first }
}

/** Words, runs of white space and single signs, all of the text. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []
}

function lengthOf(units: readonly string[], count: number): number {
  return units.slice(0, count).reduce((sum, { length }) => sum + length, 0)
}

/** Which token holds the place `offset` of the text (UTF-16 units); the number of tokens where it is the end. */
function tokenAt({ tokens }: DiffSide, offset: number): number | null {
  if (tokens === null) return null
  let end = 0
  const index = tokens.findIndex(({ length }) => {
    end += length
    return end > offset
  })
  return index < 0 ? tokens.length : index
}
