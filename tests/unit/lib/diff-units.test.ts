import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffUnits, firstDifference, similarity } from '../../../src/lib/diff-units.ts'

const units = (text: string) => [...text]

/** `=` what both have, `-` what only the first has, `+` what only the second has. */
function show(a: string, b: string): string {
  return diffUnits(units(a), units(b))
    .map(({ same, aStart, aEnd, bStart, bEnd }) => {
      const [left, right] = [a.slice(aStart, aEnd), b.slice(bStart, bEnd)]
      return same ? `=${left}` : `${left && `-${left}`}${right && `+${right}`}`
    })
    .join(' ')
}

describe('diffUnits', () => {
  it.each([
    ['abc', 'abc', '=abc'],
    ['', '', ''],
    ['', 'ab', '+ab'],
    ['ab', '', '-ab'],
    ['axc', 'ayc', '=a -x+y =c'],
    ['abcd', 'acd', '=a -b =cd'],
    ['aa', 'aaa', '=aa +a'],
    ['xaby', 'zabw', '-x+z =ab -y+w'],
  ])('%s against %s is %s', (a, b, expected) => expect(show(a, b)).toBe(expected))

  it('covers both texts without a gap, and calls the same only what is', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 24 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffUnits(a, b)
        expect(parts.flatMap((part) => a.slice(part.aStart, part.aEnd))).toEqual(a)
        expect(parts.flatMap((part) => b.slice(part.bStart, part.bEnd))).toEqual(b)
        for (const { same, aStart, aEnd, bStart, bEnd } of parts) {
          if (same) expect(a.slice(aStart, aEnd)).toEqual(b.slice(bStart, bEnd))
        }
        expect(parts.every((part, index) => index === 0 || part.same !== parts[index - 1]?.same)).toBe(true)
      }),
    )
  })

  it('gives up on a middle that is too long to align, and still finds its ends', () => {
    const middle = (unit: string) => Array.from({ length: 3000 }, (_, index) => `${unit}${index}`)
    const parts = diffUnits(['a', ...middle('x'), 'z'], ['a', ...middle('y'), 'z'])
    expect(parts.map(({ same }) => same)).toEqual([true, false, true])
  })
})

describe('similarity', () => {
  it.each([
    ['abcd', 'abcd', 1],
    ['abcd', 'wxyz', 0],
    ['ab', 'abcdef', 0.5],
    ['', '', 1],
  ])('of %s and %s is %d', (a, b, expected) => expect(similarity(units(a), units(b))).toBe(expected))
})

describe('firstDifference', () => {
  it('counts the end of the shorter as a difference', () => {
    expect(firstDifference(units('ab'), units('abc'))).toBe(2)
    expect(firstDifference(units('ab'), units('ax'))).toBe(1)
    expect(firstDifference(units('ab'), units('ab'))).toBeNull()
  })
})
