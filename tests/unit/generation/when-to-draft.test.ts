import { describe, expect, it } from 'vitest'
import { FIRST_DRAFTING, nextDrafting } from '../../../src/generation/when-to-draft.ts'

const draftingAfter = (...results: [drafted: number, accepted: number][]) =>
  results.reduce((drafting, [drafted, accepted]) => nextDrafting(drafting, drafted, accepted), FIRST_DRAFTING)

describe('nextDrafting', () => {
  it('asks for longer agreement after each draft that did not pay, up to a bound', () => {
    expect(draftingAfter([3, 1]).match).toBeGreaterThan(FIRST_DRAFTING.match)
    expect(draftingAfter([3, 0], [3, 0]).match).toBeGreaterThan(draftingAfter([3, 0]).match)
    const many = Array.from({ length: 50 }, (): [number, number] => [3, 0])
    expect(draftingAfter(...many)).toEqual(draftingAfter(...many, [3, 0]))
  })

  it('stays after one that just paid, and trusts again after one that was all right', () => {
    expect(draftingAfter([3, 2])).toEqual(FIRST_DRAFTING)
    expect(draftingAfter([3, 0], [3, 2]).match).toBe(draftingAfter([3, 0]).match)
    expect(draftingAfter([3, 0], [3, 0], [3, 3]).match).toBe(FIRST_DRAFTING.match)
    expect(draftingAfter([3, 0], [1, 1]).match).toBe(FIRST_DRAFTING.match)
  })

  it('drafts more after one that was as long as it might be and all right, whole steps of four rows with the token before it', () => {
    const grown = draftingAfter([3, 3]).length
    expect(grown).toBeGreaterThan(FIRST_DRAFTING.length)
    expect((grown + 1) % 4).toBe(0)
    const all = Array.from({ length: 50 }).reduce<typeof FIRST_DRAFTING>(
      (one) => nextDrafting(one, one.length, one.length),
      FIRST_DRAFTING,
    )
    expect(nextDrafting(all, all.length, all.length)).toEqual(all)
  })

  it('keeps its length where the end of the answer cut a draft short, and begins anew after a wrong id', () => {
    expect(draftingAfter([3, 3], [2, 2]).length).toBe(draftingAfter([3, 3]).length)
    expect(draftingAfter([3, 3], [7, 6]).length).toBe(FIRST_DRAFTING.length)
  })
})
