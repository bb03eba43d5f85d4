import { describe, expect, it } from 'vitest'
import { editSimilarity } from '../../../evaluation/edit-similarity.ts'

describe('edit similarity', () => {
  it.each([
    ['', '', 1],
    ['abc', 'abc', 1],
    ['abc', '', 0],
    ['abc', 'xyz', 0],
    ['kitten', 'sitting', 1 - 3 / 7],
    ['return x', 'return y', 1 - 1 / 8],
  ])('of %j and %j is %d', (a, b, similarity) => {
    expect(editSimilarity(a, b)).toBeCloseTo(similarity)
    expect(editSimilarity(b, a)).toBeCloseTo(similarity)
  })
})
