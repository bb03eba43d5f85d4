import { useMemo } from 'react'
import { useCompares } from '../../store/compares.ts'
import { type Answer, type PaneSetup, resultOf } from '../../store/comparison.ts'
import type { PaneName } from './name-panes.ts'

/** An answer in sight, with the name of its pane. */
export interface ShownAnswer {
  readonly pane: number
  readonly name: string
  readonly answer: Answer
}

/** What the panes show of seed `index`, in order; panes without an answer are left out. */
export function useShownAnswers(
  panes: readonly PaneSetup[],
  names: readonly PaneName[],
  index: number,
): readonly ShownAnswer[] {
  const latest = useCompares((state) => state.latest)
  return useMemo(
    () =>
      panes.flatMap((pane, place) => {
        const answer = resultOf(latest, pane)?.answers[index]
        return answer === undefined ? [] : [{ pane: pane.id, name: names[place]?.name ?? '', answer }]
      }),
    [latest, panes, names, index],
  )
}
