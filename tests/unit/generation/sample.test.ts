import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/generation/random.ts'
import type { SamplingParams } from '../../../src/generation/run-event.ts'
import { sample } from '../../../src/generation/sample.ts'

const PLAIN: SamplingParams = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, seed: 42, maxTokens: 1 }
const NOTHING: ReadonlySet<number> = new Set()
const DRAWS = 20_000

function logitsOf(probabilities: readonly number[]): Float32Array {
  return Float32Array.from(probabilities, Math.log)
}

function countDraws(logits: Float32Array, params: SamplingParams, history = NOTHING): number[] {
  const random = createRandom(params.seed)
  const counts = new Array<number>(logits.length).fill(0)
  for (let i = 0; i < DRAWS; i++) counts[sample(logits, params, history, random).id]!++
  return counts
}

/** Pearson's statistic; tokens that may not come must not have come. */
function chiSquare(counts: readonly number[], probabilities: readonly number[]): number {
  let total = 0
  for (const [id, probability] of probabilities.entries()) {
    const expected = probability * DRAWS
    if (expected === 0) expect(counts[id]).toBe(0)
    else total += (counts[id]! - expected) ** 2 / expected
  }
  return total
}

/** The 99.9 % point for the four degrees of freedom of five tokens; fewer tokens have a lower one. */
const CRITICAL = 18.47
const FIVE = [0.4, 0.3, 0.15, 0.1, 0.05]

describe('sample', () => {
  it('draws by the probabilities of the model', () => {
    expect(chiSquare(countDraws(logitsOf(FIVE), PLAIN), FIVE)).toBeLessThan(CRITICAL)
  })

  it('would be found out with another distribution', () => {
    const off = [0.38, 0.32, 0.15, 0.1, 0.05]
    expect(chiSquare(countDraws(logitsOf(FIVE), PLAIN), off)).toBeGreaterThan(CRITICAL)
  })

  it('flattens or sharpens by the temperature', () => {
    for (const temperature of [0.5, 2]) {
      const powers = FIVE.map((p) => p ** (1 / temperature))
      const total = powers.reduce((a, b) => a + b)
      const counts = countDraws(logitsOf(FIVE), { ...PLAIN, temperature })
      expect(
        chiSquare(
          counts,
          powers.map((p) => p / total),
        ),
      ).toBeLessThan(CRITICAL)
    }
  })

  it('keeps the k most probable, renormalised', () => {
    const counts = countDraws(logitsOf(FIVE), { ...PLAIN, topK: 2 })
    expect(chiSquare(counts, [4 / 7, 3 / 7, 0, 0, 0])).toBeLessThan(CRITICAL)
  })

  it('keeps the smallest set that reaches top-p, renormalised', () => {
    // 0.4 + 0.3 = 0.7 < 0.75: the third is needed, the fourth is not.
    const counts = countDraws(logitsOf(FIVE), { ...PLAIN, topP: 0.75 })
    expect(chiSquare(counts, [0.4 / 0.85, 0.3 / 0.85, 0.15 / 0.85, 0, 0])).toBeLessThan(CRITICAL)
  })

  it('takes top-p as a share of what top-k left', () => {
    // Of 0.4 and 0.3 alone the first has 0.571: enough for 0.55, not for 0.6.
    expect(countDraws(logitsOf(FIVE), { ...PLAIN, topK: 2, topP: 0.55 })[0]).toBe(DRAWS)
    expect(countDraws(logitsOf(FIVE), { ...PLAIN, topK: 2, topP: 0.6 })[1]).toBeGreaterThan(0)
  })

  it('finds the best wherever they stand, also among equals', () => {
    const shuffled = [0.05, 0.3, 0.1, 0.4, 0.15]
    const counts = countDraws(logitsOf(shuffled), { ...PLAIN, topK: 3 })
    expect(chiSquare(counts, [0, 0.3 / 0.85, 0, 0.4 / 0.85, 0.15 / 0.85])).toBeLessThan(CRITICAL)
    const equals = countDraws(logitsOf([0.25, 0.25, 0.25, 0.25]), { ...PLAIN, topK: 2 })
    expect(chiSquare(equals, [0.5, 0.5, 0, 0])).toBeLessThan(CRITICAL)
  })

  it('always keeps one token, and is off at the other end', () => {
    expect(countDraws(logitsOf(FIVE), { ...PLAIN, topK: 1 })[0]).toBe(DRAWS)
    expect(countDraws(logitsOf(FIVE), { ...PLAIN, topP: 1e-9 })[0]).toBe(DRAWS)
    expect(countDraws(logitsOf(FIVE), { ...PLAIN, topK: 99 })).toEqual(countDraws(logitsOf(FIVE), PLAIN))
    expect(countDraws(logitsOf(FIVE), { ...PLAIN, topK: 5, topP: 1 })).toEqual(countDraws(logitsOf(FIVE), PLAIN))
  })

  it('is greedy at temperature 0, by the lowest id of equals, without a draw', () => {
    const never = () => {
      throw new Error('drawn')
    }
    expect(sample(Float32Array.of(1, 5, 5, 2), { ...PLAIN, temperature: 0 }, NOTHING, never).id).toBe(1)
  })

  it('is as good as greedy at the smallest temperature', () => {
    const tiny = { ...PLAIN, temperature: Number.MIN_VALUE }
    expect(countDraws(logitsOf(FIVE), tiny)[0]).toBe(DRAWS)
  })

  it('reports the log-probability of the model itself, whatever the parameters', () => {
    const params = { ...PLAIN, temperature: 0.1, topK: 1, repetitionPenalty: 1.1 }
    const { id, logprob } = sample(logitsOf(FIVE), params, new Set([1]), createRandom(1))
    expect(id).toBe(0)
    expect(logprob).toBeCloseTo(Math.log(0.4), 5)
    expect(sample(Float32Array.of(1000, 1001), PLAIN, NOTHING, () => 0).logprob).toBeCloseTo(-1.31326, 4)
  })

  it('divides positive logits of the past by the penalty and multiplies negative ones', () => {
    const greedy = { ...PLAIN, temperature: 0, repetitionPenalty: 2 }
    const choose = (logits: number[], past: number[]) =>
      sample(Float32Array.from(logits), greedy, new Set(past), () => 0).id
    expect(choose([3, 2, 1], [])).toBe(0)
    expect(choose([3, 2, 1], [0])).toBe(1)
    expect(choose([5, 2, 1], [0])).toBe(0)
    expect(choose([-1, -1.5], [0])).toBe(1)
    expect(choose([-1, -2.5], [0])).toBe(0)
  })

  it('leaves the logits as they are', () => {
    const logits = Float32Array.of(3, 2, 1)
    sample(logits, { ...PLAIN, repetitionPenalty: 2, topK: 2, topP: 0.5 }, new Set([0, 1]), () => 0.5)
    expect([...logits]).toEqual([3, 2, 1])
  })

  it('never draws what the model rules out', () => {
    const counts = countDraws(Float32Array.of(Number.NEGATIVE_INFINITY, 1, 1), PLAIN)
    expect(chiSquare(counts, [0, 0.5, 0.5])).toBeLessThan(CRITICAL)
  })

  it.each([
    ['NaN', [1, Number.NaN, 2]],
    ['NaN in front', [Number.NaN, 1, 2]],
    ['infinity', [1, Number.POSITIVE_INFINITY]],
    ['nothing at all', [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]],
  ])('refuses logits with %s', (_, logits) => {
    expect(() => sample(Float32Array.from(logits), PLAIN, NOTHING, () => 0)).toThrow(
      expect.objectContaining({ failure: { code: 'engine', detail: expect.any(String) } }),
    )
  })

  it('agrees with a full sort on a vocabulary of 32,016', () => {
    const random = createRandom(7)
    const logits = Float32Array.from({ length: 32_016 }, () => 8 * random() ** 6)
    const params = { ...PLAIN, topP: 0.9, topK: 4000 }
    const kept = nucleusBySort(logits, params.topK, params.topP)
    const seen = new Set<number>()
    for (let i = 0; i < 60; i++) seen.add(sample(logits, params, NOTHING, random).id)
    expect(seen.size).toBeGreaterThan(30)
    expect([...seen].filter((id) => !kept.has(id))).toEqual([])
    // The two ends of the draw fall on the lowest and on the highest id that was kept.
    expect(sample(logits, params, NOTHING, () => 0).id).toBe(Math.min(...kept))
    expect(sample(logits, params, NOTHING, () => 1 - 2 ** -32).id).toBe(Math.max(...kept))
  })
})

function nucleusBySort(logits: Float32Array, topK: number, topP: number): Set<number> {
  const ranked = [...logits.keys()].sort((a, b) => logits[b]! - logits[a]! || a - b).slice(0, topK)
  const weights = ranked.map((id) => Math.exp(logits[id]!))
  const enough = topP * weights.reduce((a, b) => a + b)
  const kept = new Set<number>()
  let reached = 0
  for (const [rank, id] of ranked.entries()) {
    if (reached >= enough) break
    kept.add(id)
    reached += weights[rank]!
  }
  return kept
}
