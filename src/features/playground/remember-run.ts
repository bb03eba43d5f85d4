import type { KeptRun } from '../../store/kept-run.ts'
import { writeRun } from '../../store/kept-run.ts'
import { readPrompt, readRun } from '../../store/read-run.ts'
import type { Run } from '../../store/run.ts'
import { useRuns } from '../../store/runs.ts'
import { TabMemory } from '../../store/tab-memory.ts'

/** Runs of this page are counted from 1. */
const RECALLED_ID = -1

/** Bounded in size by the memory: a run that is too long for it is not kept. */
const memory = new TabMemory<Run, KeptRun>('run', (stored) => readRun(stored, RECALLED_ID, readPrompt))

/** Shows the run again that was in sight before this tab was reloaded, and from then on keeps the one that is, until the function that it returns is called. */
export function rememberRun(): () => void {
  const recalled = memory.recall()
  if (recalled !== null) useRuns.getState().runRecalled(recalled)
  return useRuns.subscribe(({ inSight }, { inSight: before }) => {
    if (inSight !== null && inSight !== before)
      memory.keep(() => writeRun(inSight, { ...inSight.request.prompt }, 'all'))
  })
}
