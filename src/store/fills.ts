import { create } from 'zustand'
import { type FillNews, type FillState, NOTHING_GOING_ON } from './fill-state.ts'

interface FillsState extends FillState {
  readonly news: FillNews | null
  /** How many news there were: tells two equal ones apart. */
  readonly newsCount: number
  fillsChanged(state: FillState): void
  newsCame(news: FillNews): void
}

export const useFills = create<FillsState>()((set) => ({
  ...NOTHING_GOING_ON,
  news: null,
  newsCount: 0,
  fillsChanged: (state) => set(state),
  newsCame: (news) => set(({ newsCount }) => ({ news, newsCount: newsCount + 1 })),
}))
