import type { EngineName } from '../decoders/engine-name.ts'
import type { CachedSequence } from '../generation/cached-sequence.ts'
import { checkGiven } from '../generation/check-given.ts'
import { checkParams } from '../generation/check-params.ts'
import { generate } from '../generation/generate.ts'
import { buildPrompt } from '../prompts/build-prompt.ts'
import type { Prompt, PromptRequest } from '../prompts/prompt.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { LoadedModel, PreviewRequest, PromptPreview } from './protocol.ts'
import type { Run } from './run-queue.ts'

/**
 * Whether a run reads ahead: only where the engine gives the same bits however ids are grouped, so that an answer never
 * depends on what was guessed. ONNX Runtime keeps that to 1e-3 only.
 */
const DRAFTS: Readonly<Record<EngineName, boolean>> = { simd: true, webgpu: false, 'onnx-cpu': false }

/** A model that is ready to answer. Runs may not overlap: they share one sequence. */
export interface ModelSession {
  readonly model: LoadedModel
  readonly run: Run
  /** Touches no sequence, so it may come at any time. Throws PlaygroundError as a run would. */
  preview(request: PreviewRequest): PromptPreview
}

export function createSession(model: LoadedModel, tokenizer: Tokenizer, cached: CachedSequence): ModelSession {
  const build = (prompt: PromptRequest, maxTokens: number): Prompt =>
    buildPrompt(prompt, tokenizer, { contextLength: model.contextLength, maxTokens, modelName: model.name })
  return {
    model,
    async *run({ prompt: wanted, params, given = [] }, signal) {
      const startedAt = performance.now()
      // Before a budget is made of them.
      checkParams(params)
      checkGiven(given, params.maxTokens, model.vocabSize)
      const prompt = build(wanted, params.maxTokens)
      const stripLeadingSpace = beginsText(wanted)
      const drafts = DRAFTS[model.engine]
      yield* generate({ cached, tokenizer, prompt, params, given, drafts, stripLeadingSpace, signal, startedAt })
    },
    preview({ prompt, maxTokens }) {
      const { ids, cut } = build(prompt, maxTokens)
      return { ids: Int32Array.from(ids), cut }
    },
  }
}

/**
 * Behind BOS alone a model begins a text as SentencePiece does, with a space in front, and a chat's answer is written one
 * space behind its question; behind anything else each space counts.
 */
export function beginsText(prompt: PromptRequest): boolean {
  return prompt.type === 'chat' || (prompt.type === 'completion' && prompt.prefix === '')
}
