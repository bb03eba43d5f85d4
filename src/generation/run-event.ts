import type { PromptCut } from '../prompts/prompt.ts'

export interface SamplingParams {
  /** 0 is greedy. */
  readonly temperature: number
  /** Nucleus: the smallest set of tokens whose probabilities reach this sum; 1 is off. */
  readonly topP: number
  /** The k most probable tokens only; 0 is off. */
  readonly topK: number
  /** CTRL's penalty on tokens already in prompt or answer; 1 is off. */
  readonly repetitionPenalty: number
  /** Unsigned 32 bits. The same seed draws the same random numbers on every engine. */
  readonly seed: number
  /** Most tokens to generate. */
  readonly maxTokens: number
}

/** What a run reports, in order: one `prompt`, any number of `token`, one `done`. Stopped while it waited its turn: `done` alone. */
export type RunEvent =
  | { type: 'prompt'; ids: readonly number[]; reused: number; cut: PromptCut }
  /** `text` is what became readable with this token; '' while it ends inside a UTF-8 character. `logprob` is of the model's own distribution, before temperature and cuts. */
  | { type: 'token'; id: number; text: string; logprob: number }
  /** `text` is what the decoder still held (an incomplete character, as U+FFFD), mostly ''. */
  | { type: 'done'; reason: StopReason; text: string; timings: RunTimings }

export type StopReason =
  | { type: 'end-of-infill' }
  | { type: 'end-of-text' }
  | { type: 'stop-rule'; rule: string }
  | { type: 'length' }
  | { type: 'aborted' }
  | { type: 'context-full' }

/** Milliseconds since the run began in the worker, and counts of tokens. */
export interface RunTimings {
  readonly promptTokens: number
  /** Prompt tokens that were in the KV cache already. */
  readonly reusedTokens: number
  readonly generatedTokens: number
  readonly prefillMs: number
  /** From the run's start to the first token; null where none came. */
  readonly firstTokenMs: number | null
  /** From the first token to the last. */
  readonly decodeMs: number
}
