import type { SampledToken, SamplingParams } from '../generation/run-event.ts'
import type { PromptCut } from '../prompts/prompt.ts'
import type { LoadedModel } from '../runtime/protocol.ts'
import type { Run } from './run.ts'

/**
 * A run as a tab keeps it for its reload: nothing but JSON. The model's table of pieces is not in it, being as large as a
 * vocabulary; whoever wants to spell ids takes it from the model once that is loaded again.
 */
export interface KeptRun {
  readonly model: Omit<LoadedModel, 'pieces'>
  readonly request: { readonly prompt: KeptPrompt; readonly params: SamplingParams }
  readonly startedAt: number
  readonly prompt: { readonly ids: readonly number[]; readonly reused: number; readonly cut: PromptCut } | null
  readonly tokens: readonly KeptToken[]
  readonly firstTokenAt: number | null
  readonly lastTokenAt: number | null
  readonly outcome: KeptOutcome
}

/** A prompt, or what of it is not said elsewhere already. */
export type KeptPrompt = Readonly<Record<string, unknown>>

type KeptOutcome =
  | Exclude<Run['outcome'], { type: 'done' }>
  | (Omit<Extract<Run['outcome'], { type: 'done' }>, 'end'> & { readonly end: KeptToken | null })

/** Id, logarithm of its probability, text, 1 where it was given, and the alternatives as id, logprob, id, logprob … */
type KeptToken = readonly [id: number, logprob: number, text: string, given: number, alternatives: readonly number[]]

/** How much of a run is kept: the prompt's ids and the alternatives of each token are most of it. */
export type Detail = 'all' | 'tokens'

/** Of a logarithm of a probability, which is a 32-bit float: more digits say nothing. */
const DIGITS = 7

export function writeRun(run: Run, prompt: KeptPrompt, detail: Detail): KeptRun {
  const { pieces: _, ...model } = run.model
  const { startedAt, firstTokenAt, lastTokenAt, outcome } = run
  const write = (token: SampledToken, text: string, given: boolean) => writeToken(token, text, given, detail)
  return {
    model,
    request: { prompt, params: run.request.params },
    startedAt,
    prompt: run.prompt !== null && detail === 'all' ? { ...run.prompt, ids: [...run.prompt.ids] } : null,
    tokens: run.tokens.map((token) => write(token, token.text, token.given)),
    firstTokenAt,
    lastTokenAt,
    outcome: outcome.type === 'done' ? { ...outcome, end: outcome.end && write(outcome.end, '', false) } : outcome,
  }
}

function writeToken(
  { id, logprob, alternatives }: SampledToken,
  text: string,
  given: boolean,
  detail: Detail,
): KeptToken {
  const others = detail === 'all' ? alternatives.flatMap((one) => [one.id, short(one.logprob)]) : []
  return [id, short(logprob), text, given ? 1 : 0, others]
}

function short(logprob: number): number {
  return Number(logprob.toPrecision(DIGITS))
}
