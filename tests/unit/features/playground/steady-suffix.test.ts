import { describe, expect, it } from 'vitest'
import { steadySuffix } from '../../../../src/features/playground/steady-suffix.ts'

describe('steadySuffix', () => {
  it.each([
    [')\nrest', '\nrest'],
    ['"""\nrest', '\nrest'],
    [')])\nrest', '\nrest'],
    ['\nrest', '\nrest'],
  ])('stays through %j', (suffix, steady) => {
    expect(steadySuffix('\nrest', suffix)).toBe(steady)
  })

  it.each([' + 1\nrest', 'x)\nrest', '\nother', ')', '', ')\n\nrest'])('moves to %j', (suffix) => {
    expect(steadySuffix('\nrest', suffix)).toBe(suffix)
  })

  it('begins with the first', () => {
    expect(steadySuffix(null, ')')).toBe(')')
  })
})
