import { expect, test } from 'vitest'
import { fillParts } from '../../../src/editor/fill-parts.ts'

/** `[` and `]` stand around the fill. */
function partsOf(picture: string) {
  const lines = picture.split('\n')
  const place = (bracket: string) => {
    const line = lines.findIndex((text) => text.includes(bracket))
    return { line: line + 1, column: lines[line]!.replace(bracket === ']' ? '[' : ']', '').indexOf(bracket) + 1 }
  }
  const [start, end] = [place('['), place(']')]
  const range = {
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: end.column,
  }
  const text = lines.map((line) => line.replace(/[[\]]/g, ''))
  return fillParts(range, (line) => text[line - 1]!).map((part) =>
    part.type === 'lines' ? `lines ${part.first}-${part.last}` : `${part.line}: ${part.startColumn}-${part.endColumn}`,
  )
}

test.each([
  ['a line of its own', 'def f():\n    [pass]\n', ['lines 2-2']],
  ['several lines of its own', '    [if x:\n        y\n    z]\n', ['lines 1-3']],
  ['part of a line', 'min([values])', ['1: 5-11']],
  ['from the middle of a line to the middle of another', 'f([a,\n  b,\n  c])', ['1: 3-5', 'lines 2-2', '3: 1-4']],
  ['from the middle of a line to the next', 'f([a,\n  b])', ['1: 3-5', '2: 1-4']],
  ['its line and the beginning of the next', '[a\n  ]b', ['lines 1-1', '2: 1-3']],
  ['nothing yet, on a blank line', 'a\n    []\n', ['lines 2-2']],
  ['nothing yet, inside a line', 'f([])', ['1: 3-3']],
])('tints %s', (_, picture, parts) => {
  expect(partsOf(picture)).toEqual(parts)
})
