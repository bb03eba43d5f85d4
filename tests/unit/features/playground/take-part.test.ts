import { describe, expect, it } from 'vitest'
import { takePart } from '../../../../src/features/playground/take-part.ts'

describe('takePart', () => {
  it.each([
    ['total += value', 'total'],
    [' += value', ' +='],
    ['=value', '='],
    ['größe = 1', 'größe'],
    ['\n    return total\n', '\n    return'],
    ['\n', '\n'],
    ['', ''],
  ])('takes a word of %j', (text, word) => {
    expect(takePart(text, 'word')).toBe(word)
  })

  it.each([
    ['0\n    for x in xs:\n', '0'],
    ['\n    for x in xs:\n        y', '\n    for x in xs:'],
    ['last', 'last'],
    ['\n\n    x', '\n'],
    ['', ''],
  ])('takes a line of %j', (text, line) => {
    expect(takePart(text, 'line')).toBe(line)
  })

  it('takes all', () => {
    expect(takePart('a\nb', 'all')).toBe('a\nb')
  })
})
