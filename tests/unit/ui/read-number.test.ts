import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/ui/read-number.ts'

const TEMPERATURE = { min: 0, max: 2, step: 0.1, integer: false }
const SEED = { min: 0, max: 2 ** 32 - 1, step: 1, integer: true }

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['2', 2],
    ['0.15', 0.15],
    [' 1 ', 1],
    ['1e-1', 0.1],
  ])('reads %j', (text, value) => expect(readNumber(text, TEMPERATURE)).toBe(value))

  it.each(['', ' ', 'abc', '-0.1', '2.01', 'NaN', 'Infinity', '1,5', '1 2'])('refuses %j', (text) =>
    expect(readNumber(text, TEMPERATURE)).toBeNull(),
  )

  it('wants whole numbers where there are only those', () => {
    expect(readNumber('4294967295', SEED)).toBe(4294967295)
    expect(readNumber('1.5', SEED)).toBeNull()
    expect(readNumber('4294967296', SEED)).toBeNull()
  })
})
