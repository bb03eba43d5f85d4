import type { SamplingParams } from '../../generation/run-event.ts'
import { modelById } from '../../models/catalogue.ts'
import type { InfillMode, PromptRequest } from '../../prompts/prompt.ts'
import type { RunRequest } from '../../runtime/protocol.ts'
import type { Asked, CompareSubject, PaneSetup } from '../../store/comparison.ts'
import { chatQuestion } from './chat-question.ts'

/** Seeds are unsigned 32-bit numbers and wrap around. */
const SEED_RANGE = 2 ** 32

export interface PaneQuestion {
  readonly subject: CompareSubject
  readonly setup: PaneSetup
  /** What all panes have in common. */
  readonly params: SamplingParams
  /** The person's choice; null: what each model answers best in. */
  readonly mode: InfillMode | null
  /** Which of the seeds, from 0. */
  readonly index: number
}

/**
 * What a pane is asked, given what its model can do. An infill is the very request that Playground makes of the same hole,
 * so the answer is the same too.
 */
export function askPane(question: PaneQuestion, canInfill: boolean): { asked: Asked; request: RunRequest } {
  const { subject, setup, index } = question
  const asked = howAsked(setup, canInfill)
  const params = { ...question.params, ...setup.params }
  const seed = (params.seed + index) % SEED_RANGE
  return { asked, request: { prompt: promptOf(asked, subject, modeOf(question)), params: { ...params, seed } } }
}

function howAsked({ chat, modelId }: PaneSetup, canInfill: boolean): Asked {
  if (chat && modelById(modelId).capabilities.chat) return 'chat'
  return canInfill ? 'infill' : 'continuation'
}

function promptOf(asked: Asked, subject: CompareSubject, mode: InfillMode): PromptRequest {
  const { prefix, suffix } = subject
  switch (asked) {
    case 'infill':
      return { type: 'infill', mode, prefix, suffix, heal: true }
    case 'continuation':
      return { type: 'completion', prefix, heal: true }
    case 'chat':
      return { type: 'chat', system: null, turns: [], user: chatQuestion(subject) }
  }
}

function modeOf({ mode, setup }: PaneQuestion): InfillMode {
  return mode ?? modelById(setup.modelId).defaultMode ?? 'psm'
}
