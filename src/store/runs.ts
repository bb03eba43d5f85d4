import { create } from 'zustand'
import type { RunEvent } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import type { LoadedModel, RunRequest } from '../runtime/protocol.ts'
import { applyRunEvent } from './apply-run-event.ts'
import { newRun, type Run } from './run.ts'

/** Runs that can be turned back to: more than a person asks for one hole. Older ones are forgotten with all their tokens. */
const MAX_KEPT = 32

interface RunsState {
  /** The run in sight: the latest, or the one whose answer was turned back to; null before the first. */
  readonly inSight: Run | null
  /** The latest runs, oldest first. */
  readonly kept: readonly Run[]
  /** Returns the id that stamps what follows; events of a run that was forgotten are dropped. */
  runStarted(model: LoadedModel, request: RunRequest): number
  runReported(id: number, event: RunEvent): void
  /** Shows the run that was in sight before the page was reloaded; it is over, and nothing leads back to it. */
  runRecalled(run: Run): void
  runFailed(id: number, failure: Failure): void
  /** Puts a run back in sight; without effect where it was forgotten. */
  runTurnedTo(id: number): void
}

export const useRuns = create<RunsState>()((set, get) => {
  let lastId = 0
  const change = (id: number, how: (run: Run) => Run) =>
    set(({ inSight, kept }) => {
      const run = kept.find((one) => one.id === id)
      if (run === undefined) return {}
      const changed = how(run)
      return {
        kept: kept.map((one) => (one === run ? changed : one)),
        inSight: inSight?.id === id ? changed : inSight,
      }
    })
  return {
    inSight: null,
    kept: [],
    runStarted(model, request) {
      const run = newRun(++lastId, model, request, performance.now())
      set(({ kept }) => ({ inSight: run, kept: [...kept.slice(1 - MAX_KEPT), run] }))
      return run.id
    },
    runReported: (id, event) => change(id, (run) => applyRunEvent(run, event, performance.now())),
    runRecalled: (run) => set({ inSight: run }),
    runFailed: (id, failure) => change(id, (run) => ({ ...run, outcome: { type: 'failed', failure } })),
    runTurnedTo(id) {
      const run = get().kept.find((one) => one.id === id)
      if (run !== undefined) set({ inSight: run })
    },
  }
})
