import { describe, expect, test } from 'vitest'
import { codeBelow } from '../../../src/generation/code-below.ts'

/** The document, what the model writes in its hole, and what of it is shown. */
type Case = readonly [what: string, document: string, written: string, shown: string]

/** What is left of an answer that comes letter by letter and is then ended by the model. */
function shown(document: string, written: string): string {
  const [prefix = '', suffix = ''] = document.split('<|hole|>')
  const rule = codeBelow(prefix, suffix)
  for (let length = 1; length <= written.length; length++) {
    const end = rule.end(written.slice(0, length), false)
    if (end !== null) return written.slice(0, end)
  }
  return written.slice(0, rule.end(written, true) ?? undefined)
}

const COUNT = 'def count(words):\n    for word in words:\n        <|hole|>\n    return counts\n\n\nprint(count("a"))\n'
const BEST = 'for n in numbers:\n    if <|hole|>:\n        best = n\n    return best\n'

describe('code below the hole that is written once more', () => {
  test.each<Case>([
    ['ends the answer before it', COUNT, 'counts[word] += 1\n    return counts\n\n\ndef other():', 'counts[word] += 1'],
    ['also as its last line', COUNT, 'counts[word] += 1\n    return counts', 'counts[word] += 1'],
    ['also with other blank lines', COUNT, 'counts[word] += 1\n\n    return counts  \n\nprint', 'counts[word] += 1'],
    ['with the rest of the line', BEST, 'n < best:\n        best = n\n    return best\n', 'n < best'],
    ['with a rest that is a bracket', 'f(<|hole|>)\nprint(x, y)\n', 'g(a))\nprint(x, y)\n', 'g(a)'],
    ['at once', 'def f(x):\n    <|hole|>\n    return x * 2\n', 'return x * 2\n\n\ndef g():', ''],
    ['behind a blank line', 'a = 1\n<|hole|>\n\nprint(total)\n', 'b = 2\n\nprint(total)\nprint(b)', 'b = 2'],
    [
      'known by two lines',
      'if (a) {\n  <|hole|>\n} else {\n  fallback()\n}\n',
      'b()\n} else {\n  fallback()\n}',
      'b()',
    ],
    ['with line ends of Windows', 'a()\r\n<|hole|>\r\nprint(total)\r\n', 'b()\nprint(total)\n', 'b()'],
  ])('%s', (_, document, written, left) => {
    expect(shown(document, written)).toBe(left)
  })
})

describe('an answer that only looks like it is left alone', () => {
  test.each([
    ['the line goes on', COUNT, 'counts[word] += 1\n    return counts + 1\n'],
    ['it stands deeper', COUNT, 'if not word:\n            return counts\n        counts[word] += 1'],
    ['it begins as the line does', COUNT, 'counts[word] += 1\n    return cou'],
    [
      'closers, of which any number may follow',
      'function f() {\n  if (a) {\n    <|hole|>\n  }\n}\n',
      'b()\n  }\n  if (c) {\n    d()',
    ],
    [
      'an else that is followed by something else',
      'if (a) {\n  <|hole|>\n} else {\n  fallback()\n}\n',
      'b()\n} else {\n  c()\n}\nif (d) {\n  e()',
    ],
    ['nothing stands below', 'a = <|hole|>\n', '1\nb = 2\n'],
    ['nothing that says something stands below', 'f(\n  <|hole|>\n)\n', 'a,\n  b\n)\n'],
    ['only the rest of the line is there again', 'print(<|hole|>)\nprint(total)\n', 'a)\nprint(b)\nprint(c'],
    ['the end of a line is that of another place', BEST, 'n < best and lower(n):\n        best = m\n'],
    ['the suffix is empty', 'x = <|hole|>', '1\n\n'],
  ])('%s', (_, document, written) => {
    expect(shown(document, written)).toBe(written)
  })
})
