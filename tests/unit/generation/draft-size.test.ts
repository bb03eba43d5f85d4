import { describe, expect, it } from 'vitest'
import { FIRST_DRAFT, nextDraftSize } from '../../../src/generation/draft-size.ts'

const sizeAfter = (...results: [drafted: number, accepted: number][]) =>
  results.reduce((size, [drafted, accepted]) => nextDraftSize(size, drafted, accepted), FIRST_DRAFT)

describe('nextDraftSize', () => {
  it('grows with what is right and falls back with what is wrong', () => {
    expect(sizeAfter([3, 3]).count).toBeGreaterThan(FIRST_DRAFT.count)
    expect(sizeAfter([3, 3], [7, 5]).count).toBe(FIRST_DRAFT.count)
  })

  it('asks for longer agreement after each draft that did not pay, up to a bound, and trusts again after one that did', () => {
    expect(sizeAfter([3, 1]).leastMatch).toBeGreaterThan(FIRST_DRAFT.leastMatch)
    expect(sizeAfter([3, 0], [3, 0]).leastMatch).toBeGreaterThan(sizeAfter([3, 0]).leastMatch)
    expect(sizeAfter([3, 2])).toEqual(FIRST_DRAFT)
    const many = Array.from({ length: 50 }, (): [number, number] => [3, 0])
    expect(sizeAfter(...many)).toEqual(sizeAfter(...many, [3, 0]))
    expect(sizeAfter(...many, [3, 3]).leastMatch).toBe(FIRST_DRAFT.leastMatch)
  })
})
