import { expect, test } from 'vitest'
import { indentation, lastLine, lineBefore, linesAbove, nextLine, restOfLine } from '../../../src/suggest/lines.ts'

test.each([
  ['a\nb\nc\nd', 2, ['b', 'c']],
  ['a\nb\nc\nd', 9, ['a', 'b', 'c']],
  ['a\nb\n', 1, ['b']],
  ['\n\nx', 2, ['', '']],
  ['\n\nx', 1, ['']],
  ['\na', 4, ['']],
  ['a', 4, []],
  ['', 4, []],
])('above %j, at most %i', (prefix, count, lines) => {
  expect(linesAbove(prefix, count)).toEqual(lines)
})

test.each([
  ['', '', null],
  ['  )  \n\n  b  \nc', '  )', '  b'],
  ['\r\n\tb\r\n', '', '\tb'],
  [' a', ' a', null],
  ['\n \n', '', null],
])('behind the cursor: %j', (suffix, rest, next) => {
  expect(restOfLine(suffix)).toBe(rest)
  expect(nextLine(suffix)).toBe(next)
})

test('before the cursor', () => {
  expect(lineBefore('a\n  b')).toBe('  b')
  expect(lineBefore('a\n')).toBe('')
  expect(lastLine('a\n  b\n\n  c', (line) => line.startsWith('a'))).toBe('a')
  expect(lastLine('a\n  b\n\n  c', () => true)).toBe('  b')
  expect(lastLine('a', () => true)).toBeNull()
})

test('a tab is as deep as four spaces', () => {
  expect(['', 'a', '  a', '\ta', '\t  a', '  '].map(indentation)).toEqual([0, 0, 2, 4, 6, 2])
})
