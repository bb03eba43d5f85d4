import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsLinesWithCrlf, fromLfOffset, LfStream, type LineModel, toLfOffset } from '../../../src/editor/line-ends.ts'

/** Monaco's arithmetic, on a plain string with one kind of line end. */
function modelOf(text: string, eol: '\n' | '\r\n'): LineModel {
  const lines = text.split(eol)
  const startOf = (line: number) => lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + eol.length, 0)
  return {
    getEOL: () => eol,
    getLineCount: () => lines.length,
    getValueLength: () => text.length,
    getOffsetAt: ({ lineNumber, column }) => startOf(lineNumber) + column - 1,
    getPositionAt(offset: number) {
      let lineNumber = 1
      while (lineNumber < lines.length && startOf(lineNumber + 1) <= offset) lineNumber++
      return { lineNumber, column: offset - startOf(lineNumber) + 1 } as ReturnType<LineModel['getPositionAt']>
    },
  }
}

describe('offsets', () => {
  const lines = fc.array(fc.stringMatching(/^[a-z]{0,5}$/), { minLength: 1, maxLength: 12 })

  test.each(['\n', '\r\n'] as const)('are the same letter in LF and in %j', (eol) => {
    fc.assert(
      fc.property(lines, (content) => {
        const lf = content.join('\n')
        const model = modelOf(content.join(eol), eol)
        for (let offset = 0; offset <= lf.length; offset++) {
          const own = fromLfOffset(model, offset)
          expect(content.join(eol)[own]).toBe(lf[offset] === '\n' ? eol[0] : lf[offset])
          expect(toLfOffset(model, own)).toBe(offset)
        }
      }),
    )
  })

  test('beyond the text are its end', () => {
    expect(fromLfOffset(modelOf('a\r\nb', '\r\n'), 99)).toBe(4)
    expect(fromLfOffset(modelOf('a\nb', '\n'), 99)).toBe(3)
  })
})

test.each([
  ['', false],
  ['a\nb', false],
  ['a\r\nb\r\nc\n', true],
  ['a\r\nb\n', false],
])('%j ends its lines with CRLF: %j', (text, expected) => {
  expect(endsLinesWithCrlf(text)).toBe(expected)
})

test('streamed text has LF however it is cut', () => {
  const whole = 'a\r\nb\rc\n\r\nd\r'
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 5 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), whole.length]
      const stream = new LfStream()
      const pieces = places.slice(1).map((end, index) => stream.next(whole.slice(places[index], end)))
      expect(pieces.join('')).toBe('a\nb\nc\n\nd\n')
    }),
  )
})
