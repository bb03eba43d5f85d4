import { generate } from '../src/generation/generate.ts'
import { growAnswer } from '../src/generation/grow-answer.ts'
import type { SamplingParams, StopReason } from '../src/generation/run-event.ts'
import type { StopRule } from '../src/generation/stop-rule.ts'
import { buildPrompt } from '../src/prompts/build-prompt.ts'
import type { InfillMode, PromptRequest } from '../src/prompts/prompt.ts'
import { beginsText } from '../src/runtime/model-session.ts'
import type { OpenedModel } from './open-model.ts'

/** `continue`: the prefix alone, which is all that a model without the infill tokens can be asked. */
export type Mode = InfillMode | 'continue'

export interface FillRequest {
  readonly prompt: PromptRequest
  readonly params: SamplingParams
  /** End the answer by its text, besides what always ends one. */
  readonly stopRules: readonly StopRule[]
}

export interface Fill {
  readonly text: string
  /** The kind of stop, or the name of the rule that ended it. */
  readonly stop: string
  /** Tokens generated, the one that a rule ended at among them. */
  readonly tokens: number
  readonly ms: number
}

const NEVER = new AbortController().signal

/** The page's prompt and the page's loop, read to the end. Rejects with PlaygroundError, or RangeError for parameters that no run can honour. */
export async function fill(opened: OpenedModel, request: FillRequest): Promise<Fill> {
  const { name: modelName, contextLength, tokenizer, cached } = opened
  const { params, stopRules } = request
  const startedAt = performance.now()
  const budget = { contextLength, maxTokens: params.maxTokens, modelName }
  const prompt = buildPrompt(request.prompt, tokenizer, budget)
  const stripLeadingSpace = beginsText(request.prompt)
  let text = ''
  let tokens = 0
  for await (const event of generate({
    cached,
    tokenizer,
    prompt,
    params,
    stopRules,
    drafts: true,
    stripLeadingSpace,
    signal: NEVER,
  })) {
    text = growAnswer(text, event)
    if (event.type === 'token') tokens++
    if (event.type === 'done') {
      return { text, stop: nameOf(event.reason), tokens, ms: performance.now() - startedAt }
    }
  }
  throw new Error('a run ended without saying why')
}

/** How the page asks about a hole in each mode. */
export function holePrompt(mode: Mode, prefix: string, suffix: string): PromptRequest {
  const heal = true
  return mode === 'continue' ? { type: 'completion', prefix, heal } : { type: 'infill', mode, prefix, suffix, heal }
}

function nameOf(reason: StopReason): string {
  return reason.type === 'stop-rule' ? reason.rule : reason.type
}
