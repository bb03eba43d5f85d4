import { create } from 'zustand'
import type { LinkFault } from '../lib/permalink.ts'
import type { ReadWork, SharedWork } from './shared-work.ts'

/** Screens that work can be sent to. */
export type WorkScreen = 'playground' | 'compare'

/** Work that a screen shall show in place of what it shows; it never runs anything by itself. */
export interface Arrival extends ReadWork {
  readonly from: 'link' | 'chat' | WorkScreen
}

interface ArrivalsState {
  /** What waits for each screen until it takes it. */
  readonly waiting: Readonly<Record<WorkScreen, Arrival | null>>
  /** Why the latest link was refused, until that was read. */
  readonly refused: LinkFault | null
  /** Where the latest work went to: the shell shows that screen. Counts, so that the same screen twice is news. */
  readonly latest: { readonly screen: WorkScreen; readonly number: number } | null
  linkOpened(screen: WorkScreen, read: ReadWork): void
  linkRefused(fault: LinkFault): void
  refusalDismissed(): void
  /** From one screen of this page to another. */
  workSent(from: WorkScreen | 'chat', to: WorkScreen, work: SharedWork): void
  workTaken(screen: WorkScreen): void
}

export const useArrivals = create<ArrivalsState>()((set) => {
  const arrive = (screen: WorkScreen, arrival: Arrival) =>
    set(({ waiting, latest }) => ({
      waiting: { ...waiting, [screen]: arrival },
      latest: { screen, number: (latest?.number ?? 0) + 1 },
      refused: null,
    }))
  return {
    waiting: { playground: null, compare: null },
    refused: null,
    latest: null,
    linkOpened: (screen, read) => arrive(screen, { ...read, from: 'link' }),
    linkRefused: (fault) => set({ refused: fault }),
    refusalDismissed: () => set({ refused: null }),
    workSent: (from, to, work) => arrive(to, { work, leftOut: false, missing: [], from }),
    workTaken: (screen) => set(({ waiting }) => ({ waiting: { ...waiting, [screen]: null } })),
  }
})
