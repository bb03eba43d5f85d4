import type { EngineName } from '../decoders/engine-name.ts'
import { answerRules } from '../generation/answer-rules.ts'
import { checkGiven } from '../generation/check-given.ts'
import { checkParams } from '../generation/check-params.ts'
import { generate } from '../generation/generate.ts'
import type { PlaceSequence, Sequences } from '../generation/sequences.ts'
import { buildPrompt, type FitTexts } from '../prompts/build-prompt.ts'
import { fitSteadily } from '../prompts/fit-steadily.ts'
import type { Prompt, PromptRequest } from '../prompts/prompt.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { LoadedModel, PreviewRequest, PromptPreview, RunPlace } from './protocol.ts'
import type { Run } from './run-queue.ts'

/**
 * Whether a run reads ahead: only where the engine gives the same bits however ids are grouped, so that an answer never
 * depends on what was guessed. ONNX Runtime keeps that to 1e-3 only.
 */
const DRAFTS: Readonly<Record<EngineName, boolean>> = { simd: true, webgpu: false, 'onnx-cpu': false }

/** Who asks with every key: there the prompt's edges stay put, so that most of it is in the cache. A Fill takes what fits best. */
const STEADY: Readonly<Record<RunPlace, boolean>> = { playground: false, suggest: true, chat: false }

/** A model that is ready to answer. Runs may not overlap: they share its sequences. */
export interface ModelSession {
  readonly model: LoadedModel
  readonly run: Run
  /** Touches no sequence, so it may come at any time. Throws PlaygroundError as a run would. */
  preview(request: PreviewRequest): PromptPreview
}

export function createSession(model: LoadedModel, tokenizer: Tokenizer, sequences: Sequences): ModelSession {
  const build = (prompt: PromptRequest, maxTokens: number, fit?: FitTexts): Prompt =>
    buildPrompt(prompt, tokenizer, { contextLength: model.contextLength, maxTokens, modelName: model.name }, fit)
  return {
    model,
    async *run({ place = 'playground', prompt: wanted, params, given = [] }, signal) {
      const startedAt = performance.now()
      // Before a budget is made of them.
      checkParams(params)
      checkGiven(given, params.maxTokens, model.vocabSize)
      const sequence = await sequences.at(place)
      const { cached } = sequence
      const prompt = build(wanted, params.maxTokens, STEADY[place] ? steadily(sequence) : undefined)
      const stripLeadingSpace = beginsText(wanted)
      const drafts = DRAFTS[model.engine]
      // What is cut of a suggestion is its filters' business, which can be switched off.
      const stopRules = place === 'suggest' ? [] : answerRules(wanted)
      yield* generate({
        cached,
        tokenizer,
        prompt,
        params,
        given,
        stopRules,
        drafts,
        stripLeadingSpace,
        signal,
        startedAt,
      })
    },
    preview({ prompt, maxTokens }) {
      const { ids, cut } = build(prompt, maxTokens)
      return { ids: Int32Array.from(ids), cut }
    },
  }
}

/** Cuts a prompt where the last one of that sequence was cut, as long as that is possible. */
function steadily(sequence: PlaceSequence): FitTexts {
  return (...texts) => {
    const { window, ...fitted } = fitSteadily(...texts, sequence.window)
    sequence.window = window
    return fitted
  }
}

/**
 * Behind BOS alone a model begins a text as SentencePiece does, with a space in front, and a chat's answer is written one
 * space behind its question; behind anything else each space counts.
 */
export function beginsText(prompt: PromptRequest): boolean {
  return prompt.type === 'chat' || (prompt.type === 'completion' && prompt.prefix === '')
}
