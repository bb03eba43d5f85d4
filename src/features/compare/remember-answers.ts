import { useCompares } from '../../store/compares.ts'
import type { Comparison } from '../../store/comparison.ts'
import { SEED_COUNT_LIMITS } from '../../store/comparison.ts'
import { type KeptComparison, readComparison, writeComparison } from '../../store/kept-comparison.ts'
import { asRecord, readNumber } from '../../store/read-settings.ts'
import { TabMemory } from '../../store/tab-memory.ts'

interface Remembered<Latest> {
  readonly seedCount: number
  readonly blind: boolean
  readonly latest: Latest | null
}

const memory = new TabMemory<Remembered<Comparison>, Remembered<KeptComparison>>('answers', read)

/** Shows the answers again that this tab had before it was reloaded. To be called once the panes are there. */
export function recallAnswers(): void {
  const recalled = memory.recall()
  if (recalled !== null) useCompares.getState().broughtBack(recalled)
}

/** From now on keeps what changes, until the function that it returns is called. */
export function keepAnswers(): () => void {
  return useCompares.subscribe(() => memory.keep(take))
}

function take(): Remembered<KeptComparison> {
  const { seedCount, blind, latest, panes } = useCompares.getState()
  return { seedCount, blind, latest: latest && writeComparison(latest, panes) }
}

function read(stored: unknown): Remembered<Comparison> {
  const { seedCount, blind, latest } = asRecord(stored)
  return {
    seedCount: readNumber(seedCount, SEED_COUNT_LIMITS, SEED_COUNT_LIMITS.min),
    blind: blind === true,
    latest: readComparison(latest),
  }
}
