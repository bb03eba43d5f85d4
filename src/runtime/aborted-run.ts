import { createRunClock } from '../generation/run-clock.ts'
import type { RunEvent } from '../generation/run-event.ts'

/** What a run reports that was stopped before its first step: nothing was read, and no time was spent. */
export function abortedBeforeStart(): RunEvent {
  const clock = createRunClock(() => 0)
  return { type: 'done', reason: { type: 'aborted' }, text: '', takenBack: 0, end: null, timings: clock.timings() }
}
