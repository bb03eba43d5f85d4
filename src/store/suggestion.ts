import { create } from 'zustand'
import type { RunTimings, StopReason } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import type { FilterCut, FilterName } from '../suggest/show-answer.ts'

/** How a suggestion came about. */
export interface SuggestionTrace {
  /** All that the model wrote. */
  readonly raw: string
  /** What is left of it after the filters. */
  readonly shown: string
  readonly cuts: readonly FilterCut[]
  readonly end: SuggestionEnd
  /** null where no run has told them: while one goes on, where the page stopped it or it failed, where the answer was kept from before. */
  readonly timings: RunTimings | null
}

export type SuggestionEnd =
  | { type: 'running' }
  /** The page stopped it: nothing more of it could be shown. */
  | { type: 'enough' }
  | { type: 'stopped'; reason: StopReason }
  | { type: 'failed'; failure: Failure }

export interface SuggestionView {
  readonly phase: 'resting' | 'asking' | 'shown'
  /** Of the latest suggestion, also after it has gone; null before the first. */
  readonly trace: SuggestionTrace | null
}

interface SuggestionStore extends SuggestionView {
  /** Filters that a person has switched off for this visit. */
  readonly filtersOff: ReadonlySet<FilterName>
  /** A finished suggestion, to be said once. */
  readonly news: string
  readonly newsCount: number
  suggestionChanged(view: SuggestionView): void
  suggestionFinished(text: string): void
  filterSwitched(filter: FilterName, on: boolean): void
}

export const useSuggestion = create<SuggestionStore>()((set) => ({
  phase: 'resting',
  trace: null,
  filtersOff: new Set(),
  news: '',
  newsCount: 0,
  suggestionChanged: (view) => set(view),
  suggestionFinished: (news) => set(({ newsCount }) => ({ news, newsCount: newsCount + 1 })),
  filterSwitched: (filter, on) =>
    set(({ filtersOff }) => {
      const off = new Set(filtersOff)
      if (on) off.delete(filter)
      else off.add(filter)
      return { filtersOff: off }
    }),
}))
