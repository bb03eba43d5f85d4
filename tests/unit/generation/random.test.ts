import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/generation/random.ts'

function draws(seed: number, count: number): number[] {
  return Array.from({ length: count }, createRandom(seed))
}

describe('createRandom', () => {
  it('is mulberry32, bit for bit', () => {
    // From an independent evaluation of the published steps with unbounded integers.
    expect(draws(42, 3).map((value) => value * 2 ** 32)).toEqual([2581720956, 1925393290, 3661312704])
    expect(draws(2 ** 32 - 1, 1)[0]! * 2 ** 32).toBe(3850105811)
  })

  it('gives one sequence a seed', () => {
    expect(draws(7, 50)).toEqual(draws(7, 50))
    expect(draws(7, 50)).not.toEqual(draws(8, 50))
  })

  it('is uniform in [0, 1)', () => {
    const bins = new Array<number>(16).fill(0)
    for (const value of draws(3, 16_000)) bins[Math.floor(value * 16)]!++
    expect(bins).toHaveLength(16)
    const chiSquare = bins.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0)
    // The 99.9 % point for 15 degrees of freedom.
    expect(chiSquare).toBeLessThan(37.7)
  })
})
