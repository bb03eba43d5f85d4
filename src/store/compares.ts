import { create } from 'zustand'
import { CATALOGUE, type Variant } from '../models/catalogue.ts'
import { applyCompareEvent, type CompareEvent } from './apply-compare-event.ts'
import { type Blind, type Comparison, PANE_LIMITS, type PaneSetup } from './comparison.ts'

/** In the order in which the panes stand at first. */
const VARIANTS: readonly Variant[] = ['base', 'python', 'instruct']

export interface CompareReport {
  /** The comparison's id. */
  readonly comparison: number
  readonly event: CompareEvent
  /** When it arrived; milliseconds of the page's clock. */
  readonly at: number
}

interface ComparesState {
  /** What the next run asks. */
  readonly panes: readonly PaneSetup[]
  readonly seedCount: number
  /** The next run hides who is who. */
  readonly blind: boolean
  /** The latest comparison; null before the first. */
  readonly latest: Comparison | null
  panesReplaced(panes: readonly Omit<PaneSetup, 'id'>[]): void
  paneAdded(): void
  paneRemoved(id: number): void
  paneChanged(id: number, change: Partial<Omit<PaneSetup, 'id'>>): void
  seedCountChanged(seedCount: number): void
  blindChosen(blind: boolean): void
  comparisonStarted(comparison: Comparison): void
  /** What this tab showed before it was reloaded, or before other work arrived. */
  broughtBack(former: Partial<Pick<ComparesState, 'panes' | 'latest' | 'seedCount' | 'blind'>>): void
  /** Several at once: the page draws once for all of them. Those of an older comparison are dropped. */
  compareReported(reports: readonly CompareReport[]): void
  voted(vote: NonNullable<Blind['vote']>): void
}

export const useCompares = create<ComparesState>()((set, get) => ({
  panes: firstPanes(),
  seedCount: 1,
  blind: false,
  latest: null,
  panesReplaced(panes) {
    const wanted = panes.slice(0, PANE_LIMITS.max)
    if (wanted.length >= PANE_LIMITS.min) set({ panes: wanted.map((pane, id) => ({ ...pane, id })), latest: null })
  },
  paneAdded() {
    const { panes, latest } = get()
    const unused = CATALOGUE.find(({ id }) => !panes.some(({ modelId }) => modelId === id)) ?? CATALOGUE[0]
    if (panes.length >= PANE_LIMITS.max || unused === undefined) return
    // What a removed one has brought must not be taken for the new one's.
    const taken = [...panes, ...(latest?.panes.map(({ setup }) => setup) ?? [])]
    const id = Math.max(...taken.map((pane) => pane.id)) + 1
    set({ panes: [...panes, { id, modelId: unused.id, chat: false, params: {} }] })
  },
  paneRemoved(id) {
    const { panes } = get()
    if (panes.length > PANE_LIMITS.min) set({ panes: panes.filter((pane) => pane.id !== id) })
  },
  paneChanged(id, change) {
    set(({ panes }) => ({ panes: panes.map((pane) => (pane.id === id ? { ...pane, ...change } : pane)) }))
  },
  seedCountChanged: (seedCount) => set({ seedCount }),
  blindChosen: (blind) => set({ blind }),
  comparisonStarted: (latest) => set({ latest }),
  broughtBack: (former) => set(former),
  compareReported(reports) {
    set(({ latest }) => {
      const news = reports.filter(({ comparison }) => comparison === latest?.id)
      if (latest === null || news.length === 0) return {}
      return { latest: news.reduce((now, { event, at }) => applyCompareEvent(now, event, at), latest) }
    })
  },
  voted(vote) {
    set(({ latest }) => (latest?.blind ? { latest: { ...latest, blind: { vote } } } : {}))
  },
}))

/** One of each variant, the first of the catalogue; the first model again where there are too few. */
function firstPanes(): PaneSetup[] {
  const found = VARIANTS.flatMap((variant) => CATALOGUE.find((model) => model.variant === variant) ?? [])
  const [first] = CATALOGUE
  while (first !== undefined && found.length < PANE_LIMITS.min) found.push(first)
  return found.map((model, id) => ({ id, modelId: model.id, chat: false, params: {} }))
}
