import { growAnswer } from '../generation/grow-answer.ts'
import type { RunEvent, SamplingParams, StopReason } from '../generation/run-event.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { Failure } from '../lib/errors.ts'
import type { LoadedModel, RunRequest } from '../runtime/protocol.ts'
import { applyRunEvent } from './apply-run-event.ts'
import { newRun, type Run } from './run.ts'

/** How far a turn is. `length`: Max tokens ended it; `repeated`: it went round in circles; `stopped`: the person did, or left the page. */
export type TurnPhase =
  | 'waiting'
  | 'writing'
  | 'complete'
  | 'length'
  | 'repeated'
  | 'context-full'
  | 'stopped'
  | 'failed'

/** What a person said, and what was answered so far. */
export interface ChatTurn {
  /** Of this turn alone on the page. */
  readonly id: number
  readonly user: string
  /** As it was written, with white space around it and whatever tags are in it. */
  readonly answer: string
  readonly modelId: string
  readonly seed: number
  readonly phase: TurnPhase
  readonly failure: Failure | null
  /** What the person makes of `user` and has not sent yet; null while they do not. */
  readonly edit: string | null
  /** Its tokens; null once it is one of many, and after a reload. */
  readonly run: Run | null
}

/** How the model is asked. */
export interface ChatSetup {
  readonly modelId: string
  /** Empty: none. */
  readonly system: string
  readonly params: SamplingParams
}

/** What happens to one turn; `turn` is its id. */
export type ChatEvent = { readonly turn: number } & (
  | { type: 'started'; model: LoadedModel; request: RunRequest }
  | { type: 'reported'; event: RunEvent }
  | { type: 'stopped' }
  | { type: 'failed'; failure: Failure }
)

/** The turn after `event`, which arrived at `at` (milliseconds of the page's clock). */
export function applyChatEvent(turn: ChatTurn, event: ChatEvent, at: number): ChatTurn {
  switch (event.type) {
    case 'started':
      return { ...turn, answer: '', phase: 'writing', run: newRun(turn.id, event.model, event.request, at) }
    case 'reported':
      return reported(turn, event.event, at)
    case 'stopped':
      return { ...turn, phase: 'stopped' }
    case 'failed':
      return { ...turn, phase: 'failed', failure: event.failure, run: turn.run && failed(turn.run, event.failure) }
    default:
      return assertNever(event)
  }
}

export function isBusy({ turns }: { readonly turns: readonly ChatTurn[] }): boolean {
  const phase = turns.at(-1)?.phase
  return phase === 'waiting' || phase === 'writing'
}

/** A turn that nobody hears of any more. */
export function settled(turn: ChatTurn): ChatTurn {
  return isBusy({ turns: [turn] }) ? { ...turn, phase: 'stopped' } : turn
}

function reported(turn: ChatTurn, event: RunEvent, at: number): ChatTurn {
  const run = turn.run && applyRunEvent(turn.run, event, at)
  if (event.type === 'prompt') return { ...turn, run }
  const phase = event.type === 'done' ? phaseAfter(event.reason) : turn.phase
  return { ...turn, answer: growAnswer(turn.answer, event), phase, run }
}

function phaseAfter({ type }: StopReason): TurnPhase {
  if (type === 'aborted') return 'stopped'
  // The one rule that there is for a chat.
  if (type === 'stop-rule') return 'repeated'
  return type === 'length' || type === 'context-full' ? type : 'complete'
}

function failed(run: Run, failure: Failure): Run {
  return run.outcome.type === 'running' ? { ...run, outcome: { type: 'failed', failure } } : run
}
