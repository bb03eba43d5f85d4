import type { RunEvent } from '../generation/run-event.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { Run } from './run.ts'

/** The run after `event`, which arrived at `at` (milliseconds of the page's clock). A run that has ended changes no more. */
export function applyRunEvent(run: Run, event: RunEvent, at: number): Run {
  if (run.outcome.type !== 'running') return run
  switch (event.type) {
    case 'prompt':
      return { ...run, prompt: { tokens: event.ids.length, reused: event.reused, cut: event.cut } }
    case 'token':
      return { ...run, written: run.written + 1, firstTokenAt: run.firstTokenAt ?? at, lastTokenAt: at }
    case 'done':
      return { ...run, outcome: { type: 'done', reason: event.reason, timings: event.timings } }
    default:
      return assertNever(event)
  }
}
