import { describe, expect, it } from 'vitest'
import { FIRST_MATCH, nextMatch } from '../../../src/generation/when-to-draft.ts'

const matchAfter = (...results: [drafted: number, accepted: number][]) =>
  results.reduce((match, [drafted, accepted]) => nextMatch(match, drafted, accepted), FIRST_MATCH)

describe('nextMatch', () => {
  it('asks for longer agreement after each draft that did not pay, up to a bound', () => {
    expect(matchAfter([3, 1])).toBeGreaterThan(FIRST_MATCH)
    expect(matchAfter([3, 0], [3, 0])).toBeGreaterThan(matchAfter([3, 0]))
    const many = Array.from({ length: 50 }, (): [number, number] => [3, 0])
    expect(matchAfter(...many)).toEqual(matchAfter(...many, [3, 0]))
  })

  it('stays after one that just paid, and trusts again after one that was all right', () => {
    expect(matchAfter([3, 2])).toBe(FIRST_MATCH)
    expect(matchAfter([3, 0], [3, 2])).toBe(matchAfter([3, 0]))
    expect(matchAfter([3, 0], [3, 0], [3, 3])).toBe(FIRST_MATCH)
    expect(matchAfter([3, 0], [1, 1])).toBe(FIRST_MATCH)
  })
})
