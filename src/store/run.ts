import type { RunTimings, StopReason } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import type { PromptCut } from '../prompts/prompt.ts'
import type { LoadedModel } from '../runtime/protocol.ts'

/** One request to the model, as the page shows it. Times are milliseconds of the page's clock. */
export interface Run {
  readonly id: number
  readonly model: LoadedModel
  readonly startedAt: number
  readonly prompt: { readonly tokens: number; readonly reused: number; readonly cut: PromptCut } | null
  readonly written: number
  readonly firstTokenAt: number | null
  readonly lastTokenAt: number | null
  readonly outcome: RunOutcome
}

type RunOutcome =
  | { type: 'running' }
  | { type: 'done'; reason: StopReason; timings: RunTimings }
  | { type: 'failed'; failure: Failure }

export function newRun(id: number, model: LoadedModel, startedAt: number): Run {
  return {
    id,
    model,
    startedAt,
    prompt: null,
    written: 0,
    firstTokenAt: null,
    lastTokenAt: null,
    outcome: { type: 'running' },
  }
}
