import type { Variant } from './catalogue.ts'

/** One released model of Code Llama, as the paper (arXiv 2308.12950) and the model cards describe it. */
export interface FamilyMember {
  readonly variant: Variant
  readonly size: '7B' | '13B' | '34B'
  readonly infill: boolean
  /** Tokens in the vocabulary: 32,016 with the four infilling tokens, 32,000 without. */
  readonly vocabulary: 32016 | 32000
  /** pass@1 in percent, greedy decoding; table 2 of the paper. */
  readonly humanEval: number
  readonly mbpp: number
}

/** Base and Instruct learned to infill at 7B and 13B; Python never did. */
export const FAMILY: readonly FamilyMember[] = [
  { variant: 'base', size: '7B', infill: true, vocabulary: 32016, humanEval: 33.5, mbpp: 41.4 },
  { variant: 'base', size: '13B', infill: true, vocabulary: 32016, humanEval: 36.0, mbpp: 47.0 },
  { variant: 'base', size: '34B', infill: false, vocabulary: 32000, humanEval: 48.8, mbpp: 55.0 },
  { variant: 'python', size: '7B', infill: false, vocabulary: 32000, humanEval: 38.4, mbpp: 47.6 },
  { variant: 'python', size: '13B', infill: false, vocabulary: 32000, humanEval: 43.3, mbpp: 49.0 },
  { variant: 'python', size: '34B', infill: false, vocabulary: 32000, humanEval: 53.7, mbpp: 56.2 },
  { variant: 'instruct', size: '7B', infill: true, vocabulary: 32016, humanEval: 34.8, mbpp: 44.4 },
  { variant: 'instruct', size: '13B', infill: true, vocabulary: 32016, humanEval: 42.7, mbpp: 49.4 },
  { variant: 'instruct', size: '34B', infill: false, vocabulary: 32000, humanEval: 41.5, mbpp: 57.0 },
]

/** Unnatural Code Llama, 34B: in the same table, never released. */
export const UNRELEASED: Pick<FamilyMember, 'humanEval' | 'mbpp'> = { humanEval: 62.2, mbpp: 61.2 }
