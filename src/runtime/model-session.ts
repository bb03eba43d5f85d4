import type { CachedSequence } from '../generation/cached-sequence.ts'
import { checkParams } from '../generation/check-params.ts'
import { generate } from '../generation/generate.ts'
import { buildPrompt } from '../prompts/build-prompt.ts'
import type { PromptRequest } from '../prompts/prompt.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { LoadedModel } from './protocol.ts'
import type { Run } from './run-queue.ts'

/** A model that is ready to answer. Runs may not overlap: they share one sequence. */
export interface ModelSession {
  readonly model: LoadedModel
  readonly run: Run
}

export function createSession(model: LoadedModel, tokenizer: Tokenizer, cached: CachedSequence): ModelSession {
  return {
    model,
    async *run(request, signal) {
      const startedAt = performance.now()
      // Before a budget is made of them.
      checkParams(request.params)
      const prompt = buildPrompt(request.prompt, tokenizer, {
        contextLength: model.contextLength,
        maxTokens: request.params.maxTokens,
        modelName: model.name,
      })
      const stripLeadingSpace = beginsText(request.prompt)
      yield* generate({ cached, tokenizer, prompt, params: request.params, stripLeadingSpace, signal, startedAt })
    },
  }
}

/** Behind BOS alone a model begins a text as SentencePiece does, with a space in front; behind anything else each space counts. */
function beginsText(prompt: PromptRequest): boolean {
  return prompt.type === 'completion' && prompt.prefix === ''
}
