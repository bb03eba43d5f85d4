import { expect, it } from 'vitest'
import { Suggestion } from '../../../../src/features/playground/suggestion.ts'
import { SuggestionRuns } from '../../../../src/features/playground/suggestion-runs.ts'
import { FakeModel } from './fakes.ts'

/** More than are kept. */
const MANY = 40

it('answers from a seed drive out none of the others, which alone are found again', async () => {
  const model = new FakeModel([['otal'], ...Array.from({ length: MANY }, () => ['rue'])])
  const runs = new SuggestionRuns({ model: async () => model, filtersOff: () => new Set() }, () => {})
  const around = (prefix: string) => ({ prefix, suffix: '\n' })
  await runs.write(new Suggestion(around('t')), null, () => {})
  for (let seed = 1; seed <= MANY; seed++) await runs.write(new Suggestion(around(`${seed} `)), seed, () => {})
  expect(runs.find(around('t'))?.rest).toBe('otal')
  expect(runs.find(around('1 '))).toBe(null)
})
