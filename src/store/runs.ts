import { create } from 'zustand'
import type { RunEvent } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import type { LoadedModel, RunRequest } from '../runtime/protocol.ts'
import { applyRunEvent } from './apply-run-event.ts'
import { newRun, type Run } from './run.ts'

interface RunsState {
  /** The latest run; null before the first. */
  readonly latest: Run | null
  /** Returns the id that stamps what follows; events of an older run are dropped. */
  runStarted(model: LoadedModel, request: RunRequest): number
  runReported(id: number, event: RunEvent): void
  runFailed(id: number, failure: Failure): void
}

export const useRuns = create<RunsState>()((set, get) => ({
  latest: null,
  runStarted(model, request) {
    const id = (get().latest?.id ?? 0) + 1
    set({ latest: newRun(id, model, request, performance.now()) })
    return id
  },
  runReported(id, event) {
    set(({ latest }) => (latest?.id === id ? { latest: applyRunEvent(latest, event, performance.now()) } : {}))
  },
  runFailed(id, failure) {
    set(({ latest }) => (latest?.id === id ? { latest: { ...latest, outcome: { type: 'failed', failure } } } : {}))
  },
}))
