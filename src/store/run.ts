import type { RunEvent, WrittenToken } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import type { PromptCut } from '../prompts/prompt.ts'
import type { LoadedModel, RunRequest } from '../runtime/protocol.ts'

/** One request to the model, as the page shows it. Times are milliseconds of the page's clock. */
export interface Run {
  readonly id: number
  readonly model: LoadedModel
  readonly request: RunRequest
  readonly startedAt: number
  readonly prompt: { readonly ids: Int32Array; readonly reused: number; readonly cut: PromptCut } | null
  /** The tokens of the answer, given ones first; as many as Max tokens allows, so bounded. */
  readonly tokens: readonly WrittenToken[]
  /** How many of them this run drew. */
  readonly written: number
  readonly firstTokenAt: number | null
  readonly lastTokenAt: number | null
  readonly outcome: RunOutcome
}

type RunOutcome =
  | { type: 'running' }
  | Extract<RunEvent, { type: 'done' }>
  | { type: 'failed'; failure: Failure }
  /** The page was left or reloaded before its end. */
  | { type: 'cut-off' }

export function newRun(id: number, model: LoadedModel, request: RunRequest, startedAt: number): Run {
  return {
    id,
    model,
    request,
    startedAt,
    prompt: null,
    tokens: [],
    written: 0,
    firstTokenAt: null,
    lastTokenAt: null,
    outcome: { type: 'running' },
  }
}
