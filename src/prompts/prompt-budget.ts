export interface PromptBudget {
  /** Positions the model has for prompt and answer together. */
  readonly contextLength: number
  /** Tokens the answer may take. */
  readonly maxTokens: number
  /** For the sentence that says who cannot infill. */
  readonly modelName: string
}

/** Share of the context that the answer may reserve: beyond it the code would have to make way, and a run ends as `context-full` instead. */
const MAX_ANSWER_SHARE = 0.5

/** Tokens that the prompt may take. */
export function promptRoom({ contextLength, maxTokens }: PromptBudget): number {
  return contextLength - Math.min(maxTokens, Math.floor(contextLength * MAX_ANSWER_SHARE))
}
