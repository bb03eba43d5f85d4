import { growAnswer } from '../generation/grow-answer.ts'
import type { RunEvent } from '../generation/run-event.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { Failure } from '../lib/errors.ts'
import type { LoadedModel, RunRequest } from '../runtime/protocol.ts'
import { applyRunEvent } from './apply-run-event.ts'
import type { Answer, Asked, Comparison, PaneResult } from './comparison.ts'
import { newRun } from './run.ts'

/** What happens to one pane of a comparison; `pane` is its id, `index` the answer's place among the seeds. */
export type CompareEvent =
  | { type: 'loading'; pane: number }
  | ({ type: 'answer-started'; pane: number; index: number } & StartedAnswer)
  | { type: 'answer-reported'; pane: number; index: number; event: RunEvent }
  | { type: 'done'; pane: number }
  | { type: 'stopped'; pane: number }
  | { type: 'failed'; pane: number; failure: Failure }

/** `runId` is of this run alone on the page. */
interface StartedAnswer {
  readonly runId: number
  readonly asked: Asked
  readonly model: LoadedModel
  readonly request: RunRequest
}

/** The comparison after `event`, which arrived at `at` (milliseconds of the page's clock). */
export function applyCompareEvent(comparison: Comparison, event: CompareEvent, at: number): Comparison {
  const panes = comparison.panes.map((pane) => (pane.setup.id === event.pane ? applyToPane(pane, event, at) : pane))
  return { ...comparison, panes }
}

function applyToPane(pane: PaneResult, event: CompareEvent, at: number): PaneResult {
  switch (event.type) {
    case 'loading':
      return { ...pane, phase: { type: 'loading' }, finishedAt: null }
    case 'done':
    case 'stopped':
      return { ...pane, phase: { type: event.type }, finishedAt: at }
    case 'failed': {
      const { failure } = event
      const answers = pane.answers.map((answer) => failed(answer, failure))
      return { ...pane, phase: { type: 'failed', failure }, finishedAt: at, answers }
    }
    case 'answer-started': {
      const { runId, asked, model, request } = event
      const answer = { asked, seed: request.params.seed, run: newRun(runId, model, request, at), text: '' }
      return { ...pane, phase: { type: 'running' }, answers: pane.answers.toSpliced(event.index, 1, answer) }
    }
    case 'answer-reported':
      return {
        ...pane,
        answers: pane.answers.map((one, index) => (index === event.index ? reported(one, event.event, at) : one)),
      }
    default:
      return assertNever(event)
  }
}

function reported(answer: Answer, event: RunEvent, at: number): Answer {
  return { ...answer, text: growAnswer(answer.text, event), run: applyRunEvent(answer.run, event, at) }
}

/** The answer that was being written fails with its pane; those before it stand. */
function failed(answer: Answer, failure: Failure): Answer {
  if (answer.run.outcome.type !== 'running') return answer
  return { ...answer, run: { ...answer.run, outcome: { type: 'failed', failure } } }
}
