import fc from 'fast-check'
import { expect, it } from 'vitest'
import { topLogits } from '../../../src/generation/top-logits.ts'

/** By sorting: largest first, equal ones by the lower id. */
function bySorting(logits: Float32Array, count: number): number[] {
  const ids = [...logits.keys()].sort((a, b) => logits[b]! - logits[a]! || a - b)
  return ids.slice(0, count)
}

it('finds what sorting finds, ties and short vocabularies included', () => {
  const logits = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(logits, fc.integer({ min: 1, max: 12 }), (values, count) => {
      const row = Float32Array.from(values)
      expect(topLogits(row, count)).toEqual(bySorting(row, count))
    }),
  )
})

it('leaves out what is no number or impossible', () => {
  expect(topLogits(Float32Array.of(Number.NaN, 1, -Infinity, 2), 3)).toEqual([3, 1])
  expect(topLogits(Float32Array.of(-Infinity, Number.NaN), 3)).toEqual([])
})
