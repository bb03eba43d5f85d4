import type { SamplingParams } from './run-event.ts'

const LARGEST_SEED = 2 ** 32 - 1

/** Throws a RangeError that names the first parameter that no run can honour. */
export function checkParams(params: SamplingParams): void {
  const { temperature, topP, topK, repetitionPenalty, seed, maxTokens } = params
  need(Number.isFinite(temperature) && temperature >= 0, 'temperature', 'a number of at least 0', temperature)
  need(topP > 0 && topP <= 1, 'top-p', 'above 0 and at most 1', topP)
  need(Number.isSafeInteger(topK) && topK >= 0, 'top-k', 'a whole number of at least 0', topK)
  need(
    Number.isFinite(repetitionPenalty) && repetitionPenalty > 0,
    'repetition penalty',
    'a number above 0',
    repetitionPenalty,
  )
  need(
    Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED,
    'seed',
    `a whole number from 0 to ${LARGEST_SEED}`,
    seed,
  )
  need(Number.isSafeInteger(maxTokens) && maxTokens >= 1, 'max tokens', 'a whole number of at least 1', maxTokens)
}

function need(holds: boolean, name: string, rule: string, value: unknown): void {
  if (!holds) throw new RangeError(`${name} must be ${rule}, not ${String(value)}`)
}
