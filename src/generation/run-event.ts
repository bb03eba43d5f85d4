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

/**
 * What a run reports, in order: one `prompt`, any number of `token`, one `done`. Stopped while it waited its turn: `done`
 * alone. The texts one after the other, less what is taken back, are the answer (`growAnswer`). What an id stands for says the
 * model's table of pieces.
 */
export type RunEvent =
  | { type: 'prompt'; ids: Int32Array; reused: number; cut: PromptCut }
  | ({ type: 'token' } & WrittenToken)
  /**
   * `text` is what the decoder still held (an incomplete character, as U+FFFD), mostly ''. `end` is the token by which
   * the model itself ended the answer (EOT or EOS); no part of the text. `takenBack` counts the UTF-16 units at the end of
   * what was reported that a stop rule has cut off.
   */
  | {
      type: 'done'
      reason: StopReason
      text: string
      takenBack: number
      end: SampledToken | null
      timings: RunTimings
    }

/** One candidate for a place of the answer. */
export interface TokenChoice {
  readonly id: number
  /** Of the model's own distribution, natural logarithm, before penalty, temperature and cuts. */
  readonly logprob: number
}

/** What was chosen for a place, and what else stood to choose. */
export interface SampledToken extends TokenChoice {
  /** The ALTERNATIVES most probable tokens, most probable first; the chosen one is mostly among them. */
  readonly alternatives: readonly TokenChoice[]
}

export interface WrittenToken extends SampledToken {
  /** What became readable with this token; '' while it ends inside a UTF-8 character. */
  readonly text: string
  /** It was given with the request and not drawn by this run. */
  readonly given: boolean
}

/** How many candidates are told of each place. */
export const ALTERNATIVES = 10

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
  /** Tokens this run drew; given ones are not counted. */
  readonly generatedTokens: number
  /** Tokens read on suspicion, together with the one before; 0 on engines where that gains nothing. */
  readonly draftedTokens: number
  /** Those of them that were then drawn. */
  readonly acceptedTokens: number
  readonly prefillMs: number
  /** From the run's start to the first token; null where none came. */
  readonly firstTokenMs: number | null
  /** From the first token to the last. */
  readonly decodeMs: number
}
