import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutRows, rowOf } from '../../../../src/features/inspect/lay-out-rows.ts'
import { nextPlace } from '../../../../src/features/inspect/next-place.ts'

describe('layOutRows', () => {
  it('puts as many chips in a row as fit, gaps counted', () => {
    expect(layOutRows([10, 10, 10, 40, 5], 35, 3)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 3, end: 4 },
      { start: 4, end: 5 },
    ])
    expect(layOutRows([10, 10, 9], 35, 3)).toEqual([{ start: 0, end: 3 }])
    expect(layOutRows([], 35, 3)).toEqual([])
  })

  it('loses no chip, overfills no row, and wraps no sooner than it must', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 120 })
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 5 }), (sizes, room, gap) => {
        const rows = layOutRows(sizes, room, gap)
        const taken = (start: number, end: number) =>
          sizes.slice(start, end).reduce((sum, size) => sum + size, 0) + gap * (end - start - 1)
        expect(rows.flatMap(({ start, end }) => sizes.slice(start, end))).toEqual(sizes)
        for (const [index, { start, end }] of rows.entries()) {
          expect(rowOf(rows, start)).toBe(index)
          expect(rowOf(rows, end - 1)).toBe(index)
          if (end - start > 1) expect(taken(start, end)).toBeLessThanOrEqual(room)
          if (end < sizes.length) expect(taken(start, end + 1)).toBeGreaterThan(room)
        }
      }),
    )
  })
})

describe('nextPlace', () => {
  const rows = [
    { start: 0, end: 4 },
    { start: 4, end: 6 },
    { start: 6, end: 11 },
  ]
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 10, 10],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 3, 5],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 8, 5],
    ['PageDown', 1, 7],
    ['PageUp', 9, 3],
    ['Home', 7, 0],
    ['End', 2, 10],
    ['Enter', 2, null],
  ])('%s from %d leads to %s', (key, from, to) => {
    expect(nextPlace(key, from, rows)).toBe(to)
  })

  it('stays where there is nothing', () => {
    expect(nextPlace('ArrowDown', 0, [])).toBe(0)
  })
})
