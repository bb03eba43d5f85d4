import type { SamplingParams } from '../generation/run-event.ts'

/** What a parameter may be; `step` is one press of an arrow key. */
interface Limit {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly integer: boolean
}

/** In the order in which they are shown. Temperatures above 2 and penalties above 2 give noise with any model. */
export const SAMPLING_LIMITS: Readonly<Record<keyof SamplingParams, Limit>> = {
  temperature: { min: 0, max: 2, step: 0.1, integer: false },
  topP: { min: 0.01, max: 1, step: 0.05, integer: false },
  topK: { min: 0, max: 1000, step: 1, integer: true },
  repetitionPenalty: { min: 1, max: 2, step: 0.05, integer: false },
  maxTokens: { min: 1, max: 4096, step: 16, integer: true },
  seed: { min: 0, max: 2 ** 32 - 1, step: 1, integer: true },
}

/** Meta's reference for infilling, with a seed so that an answer can be had again. */
export const DEFAULT_SAMPLING: SamplingParams = {
  temperature: 0.1,
  topP: 0.9,
  topK: 0,
  repetitionPenalty: 1,
  maxTokens: 256,
  seed: 42,
}
