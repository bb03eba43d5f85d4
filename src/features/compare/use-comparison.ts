import { useMemo } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import { modelById } from '../../models/catalogue.ts'
import type { CompareEvent } from '../../store/apply-compare-event.ts'
import { type CompareReport, useCompares } from '../../store/compares.ts'
import type { CompareSubject, Comparison, PaneResult, PaneSetup } from '../../store/comparison.ts'
import { pool } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { RunPanes } from './run-panes.ts'
import { shuffle } from './shuffle.ts'

/** Milliseconds between two pictures. A fast model sends several tokens in that time, and the page draws once for all of them. */
const FRAME_MS = 16

/**
 * Bytes of the file up to which a model runs beside others. Three miniatures of 5 MB on two cores were done 10 % earlier
 * together than in turn, 25 % earlier when asked again, and all wrote at once. What does not fit the caches shares one memory.
 */
const MAX_BESIDE_OTHERS = 32 * 2 ** 20

/** Answers with more than one seed take the seeds upwards from the one in the settings; the next ones begin behind them. */
const SEED_RANGE = 2 ** 32

export interface CompareCommands {
  run(): void
  /** The same with seeds that were not drawn yet. */
  anotherSeed(): void
  stop(): boolean
  /** One answer anew, beginning with the given tokens. */
  again(pane: PaneResult, index: number, given: readonly SampledToken[]): void
}

/** What the buttons and keys of the screen do. `subject` gives what the editor holds; null before there is one. */
export function useComparison(subject: () => CompareSubject | null): CompareCommands {
  return useMemo(() => {
    const reports = batchReports()
    const panes = new RunPanes({ model, warm, isSmall, nextRunId: countUp(), report: reports.add })
    let comparisons = 0
    const run = () => {
      const about = subject()
      if (about === null || panes.isBusy) return
      const comparison = newComparison(++comparisons, about)
      useCompares.getState().comparisonStarted(comparison)
      void panes.run(comparison, useSettings.getState().mode)
    }
    return {
      run,
      anotherSeed() {
        if (panes.isBusy) return
        const { params, paramChanged } = useSettings.getState()
        paramChanged('seed', (params.seed + useCompares.getState().seedCount) % SEED_RANGE)
        run()
      },
      stop: () => panes.stop(),
      again({ setup, answers }, index, given) {
        const comparison = useCompares.getState().latest
        const answer = answers[index]
        if (comparison === null || answer === undefined) return
        void panes.again(comparison, setup, { index, asked: answer.asked, request: { ...answer.run.request, given } })
      },
    }
  }, [subject])
}

/** The model of a pane on the engine of the settings, from the pool that all screens share. */
function model(modelId: string, signal: AbortSignal) {
  return pool.handle({ modelId, engine: useSettings.getState().engine }, signal)
}

function warm(modelId: string): void {
  pool.warm({ modelId, engine: useSettings.getState().engine })
}

function isSmall(modelId: string): boolean {
  return (modelById(modelId).bytes ?? Number.POSITIVE_INFINITY) <= MAX_BESIDE_OTHERS
}

function newComparison(id: number, subject: CompareSubject): Comparison {
  const { panes, seedCount, blind } = useCompares.getState()
  const { params } = useSettings.getState()
  const order: readonly PaneSetup[] = blind ? shuffle(panes, Math.random) : panes
  return {
    id,
    startedAt: performance.now(),
    subject,
    params,
    seedCount,
    panes: order.map((setup) => ({ setup, phase: { type: 'queued' }, finishedAt: null, answers: [] })),
    blind: blind ? { vote: null } : null,
  }
}

function countUp(): () => number {
  let count = 0
  return () => ++count
}

/** Gathers events for the length of a picture; each keeps the time of its arrival. */
function batchReports() {
  let waiting: CompareReport[] = []
  let timed = false
  const deliver = () => {
    const reports = waiting
    waiting = []
    timed = false
    useCompares.getState().compareReported(reports)
  }
  return {
    add({ id }: Comparison, event: CompareEvent): void {
      waiting.push({ comparison: id, event, at: performance.now() })
      if (!timed) setTimeout(deliver, FRAME_MS)
      timed = true
    },
  }
}
