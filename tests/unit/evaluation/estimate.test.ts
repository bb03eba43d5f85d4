import { describe, expect, it } from 'vitest'
import { estimate, estimateDifference, includesZero, type Observation } from '../../../evaluation/estimate.ts'
import { createRandom } from '../../../src/generation/random.ts'

/** `count` items of `sources` sources, each a success with the probability `p`. */
function draw(sources: number, count: number, p: number, seed: number): Observation[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, i) => ({
    item: `i${i}`,
    source: `s${i % sources}`,
    value: random() < p ? 1 : 0,
    weight: 1,
  }))
}

describe('an estimate', () => {
  it('is a ratio of sums, the same at every call', () => {
    const observations = [
      { item: 'a', source: 's', value: 6, weight: 4 },
      { item: 'b', source: 't', value: 3, weight: 2 },
      { item: 'c', source: 't', value: 0, weight: 3 },
    ]
    const first = estimate(observations)
    expect(first.value).toBe(1)
    expect(first.low).toBeCloseTo(3 / 5)
    expect(first.high).toBeCloseTo(6 / 4)
    expect(estimate(observations)).toEqual(first)
  })

  it('holds the truth in about 95 of 100 cases', () => {
    const held = Array.from({ length: 100 }, (_, seed) => estimate(draw(80, 80, 0.3, seed))).filter(
      ({ low, high }) => low <= 0.3 && high >= 0.3,
    )
    expect(held.length).toBeGreaterThanOrEqual(87)
    expect(held.length).toBeLessThan(100)
  }, 30_000)

  it('is wider where items of one source agree', () => {
    const alone = Array.from({ length: 200 }, (_, i) => ({ item: `${i}`, source: `${i}`, value: i % 2, weight: 1 }))
    const alike = alone.map((one, i) => ({ ...one, source: `${i % 8}` }))
    const width = (observations: Observation[]) => estimate(observations).high - estimate(observations).low
    expect(width(alike)).toBeGreaterThan(2 * width(alone))
  })

  it('does not call a success impossible because none was seen', () => {
    expect(estimate(draw(50, 100, 0, 1))).toMatchObject({ value: 0, low: 0, high: expect.closeTo(0.071, 3) })
  })
})

describe('a paired difference', () => {
  it('is none between a model and itself', () => {
    const observations = draw(40, 200, 0.5, 1)
    const none = estimateDifference(observations, observations)
    expect(none).toEqual({ value: 0, low: 0, high: 0 })
    expect(includesZero(none)).toBe(true)
  })

  it('finds what is better on the same items, and is narrower than the two intervals', () => {
    const worse = draw(40, 400, 0.3, 2)
    const better = worse.map((one, i) => (i % 7 === 0 ? { ...one, value: 1 } : one))
    const found = estimateDifference(better, worse)
    expect(includesZero(found)).toBe(false)
    expect(found.low).toBeGreaterThan(0)
    expect(found.high - found.low).toBeLessThan(estimate(better).high - estimate(better).low)
  })

  it('refuses different items', () => {
    expect(() => estimateDifference(draw(4, 8, 0.5, 1), draw(4, 9, 0.5, 1))).toThrow('different items')
  })
})
