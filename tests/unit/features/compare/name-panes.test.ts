import { expect, it } from 'vitest'
import { namePanes } from '../../../../src/features/compare/name-panes.ts'
import { shuffle } from '../../../../src/features/compare/shuffle.ts'
import { seededRandom } from '../../../oracles/seeded-random.ts'
import { newComparison } from './comparisons.ts'

const setups = newComparison([{}, {}, { modelId: 'file:own.gguf' }, { modelId: 'file:own.gguf' }]).panes.map(
  ({ setup }) => setup,
)

it('names panes by their variant, and numbers those of the same kind', () => {
  expect(namePanes(setups, null).map(({ name }) => name)).toEqual(['Base', 'Base 2', 'own.gguf', 'own.gguf 2'])
})

it('tells nothing before the vote of a blind comparison, and all after it', () => {
  const secret = namePanes(setups, newComparison([{}, {}], { blind: { vote: null } }))
  expect(secret[1]).toEqual({ name: 'Answer B', model: null })
  const voted = namePanes(setups, newComparison([{}, {}], { blind: { vote: 'tie' } }))
  expect(voted[0]).toEqual({ name: 'Base', model: { name: 'Cria 0', variant: 'base' } })
})

it('shuffles into every order about equally often', () => {
  const random = seededRandom(7)
  const counts = new Map<string, number>()
  for (let i = 0; i < 6000; i++) {
    const order = shuffle(['a', 'b', 'c'], random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(count).toBeGreaterThan(850)
})
