import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextLine } from '../../../src/suggest/lines.ts'
import { showAnswer } from '../../../src/suggest/show-answer.ts'
import { isSingleLine } from '../../../src/suggest/when-to-ask.ts'
import { placeAt } from './fixture.ts'

describe('an answer that grows', () => {
  test.each([
    [
      'def f():\n    <|cursor|>\n',
      ['ret', 'urn 1', '\n', '\nd', 'ef g'],
      ['ret', 'return 1', 'return 1', 'return 1', 'return 1'],
      4,
    ],
    ['f(<|cursor|>)\n', ['x', ')', '\n'], ['x', 'x', 'x'], 1],
    ['a\n<|cursor|>\nfoo(1)\n', ['b\n', 'foo', '(1)', '\n'], ['b', 'b', 'b', 'b'], 3],
    ['a\n<|cursor|>\nfoo(1)\n', ['b\n', 'foo', '(2)'], ['b', 'b', 'b\nfoo(2)'], null],
    [
      'if (a) {\n  <|cursor|>\n}\n',
      ['b', '\n}', ' else', ' {', '\n  c'],
      ['b', 'b', 'b', 'b', 'b\n} else {\n  c'],
      null,
    ],
  ] as const)('in %j as %j', (document, pieces, shown, enoughAt) => {
    const place = placeAt(document)
    const states = pieces.map((_, i) => showAnswer(pieces.slice(0, i + 1).join(''), place, false))
    expect(states.map(({ text }) => text)).toEqual(shown)
    const enough = states.findIndex((state) => state.enough)
    expect(enough < 0 ? null : enough).toBe(enoughAt)
  })
})

test('the trace says which filter cut what, in their order', () => {
  const { text, cuts } = showAnswer(' 1)\n\nb = 2 <EOT>', placeAt('a = <|cursor|>\nb = 2\n'), true)
  expect(text).toBe('1')
  expect(cuts).toEqual([
    { filter: 'special-token', cut: '<EOT>' },
    { filter: 'extra-space', cut: ' ' },
    { filter: 'unopened-bracket', cut: ')\n\nb = 2 ' },
  ])
})

/** Texts in which all that the filters look for comes up often. */
const texts = fc
  .array(
    fc.constantFrom(
      ' ',
      '  ',
      '    ',
      '\n',
      '\n',
      '\n    ',
      'a',
      'foo(1)',
      'value = 10',
      'else:',
      '}',
      '{',
      '(',
      ')',
      '"',
      "'",
      "'a",
      '&',
      '>',
      ', b)',
      ':',
      '<EOT>',
      '<',
      '#',
      '\t',
      ';',
      'end',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

test('what is shown only grows, holds nothing back at the end, and never ends in the line that follows', () => {
  fc.assert(
    fc.property(texts, texts, texts, (prefix, suffix, raw) => {
      const place = { prefix, suffix, singleLine: isSingleLine(suffix) }
      const end = showAnswer(raw, place, true)
      expect(end.enough).toBe(true)
      let before = ''
      let enough = false
      for (let length = 0; length <= raw.length; length++) {
        const now = showAnswer(raw.slice(0, length), place, false)
        expect(now.text.startsWith(before)).toBe(true)
        if (enough) expect(now.text).toBe(before)
        before = now.text
        enough ||= now.enough
      }
      expect(end.text.startsWith(before)).toBe(true)
      if (enough) expect(end.text).toBe(before)
      const lastLine = (prefix + end.text).split('\n').at(-1)!.trimEnd()
      const written = end.text.split('\n').at(-1)!.trim() !== ''
      if (written) expect(lastLine).not.toBe(nextLine(suffix))
    }),
    { numRuns: 2000 },
  )
})
