import { blankEnd } from './blank-end.ts'
import { extraSpace } from './extra-space.ts'
import type { Filter, FilterName, Place } from './filter.ts'
import { middleOfLine } from './middle-of-line.ts'
import { nextLineIsThere } from './next-line.ts'
import { pastBlock } from './past-block.ts'
import { repeatedLines } from './repeated-lines.ts'
import { restIsThere } from './rest-of-line.ts'
import { specialToken } from './special-token.ts'
import { unopenedBracket } from './unopened-bracket.ts'

// Whoever asks needs these two and nothing else of a filter.
export type { FilterName, Place }

/** In their order: each sees what the one before lets through. */
const FILTERS: readonly Filter[] = [
  specialToken,
  extraSpace,
  middleOfLine,
  restIsThere,
  unopenedBracket,
  pastBlock,
  repeatedLines,
  nextLineIsThere,
  blankEnd,
]

/** Those that can be switched off, in the same order. */
export const FILTER_NAMES: readonly FilterName[] = FILTERS.map(({ name }) => name)

/** What a filter took away, for the trace. */
export interface FilterCut {
  readonly filter: FilterName
  readonly cut: string
}

export interface Shown {
  readonly text: string
  readonly cuts: readonly FilterCut[]
  /** Nothing more can be shown: whoever waits may stop the run. */
  readonly enough: boolean
}

const NONE: ReadonlySet<FilterName> = new Set()

/**
 * What a person sees of `raw`, the answer so far; `done` when no more of it comes, `off` names filters that are switched
 * off. What is shown of an answer begins what is shown of it later.
 */
export function showAnswer(raw: string, place: Place, done: boolean, off: ReadonlySet<FilterName> = NONE): Shown {
  const cuts: FilterCut[] = []
  let text = raw
  let ended = done
  for (const { name, apply } of FILTERS) {
    if (off.has(name)) continue
    const filtered = apply(text, place, ended)
    if (filtered.cut !== '') cuts.push({ filter: name, cut: filtered.cut })
    ;({ text, ended } = filtered)
  }
  return { text, cuts, enough: ended }
}
