import { describe, expect, test } from 'vitest'
import { repetition } from '../../../src/generation/repetition.ts'

/** What is left of an answer that comes letter by letter, and how much of it had come by then; null where it comes whole. */
function stopped(answer: string): { shown: string; after: number } | null {
  for (let length = 1; length <= answer.length; length++) {
    const end = repetition.end(answer.slice(0, length), false)
    if (end !== null) return { shown: answer.slice(0, end), after: length }
  }
  return null
}

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

describe('an answer that goes round in circles', () => {
  // As Cria Instruct and Cria Base write them, but for their length.
  test.each([
    [
      'a line',
      `def mean(numbers):\n${'    sum_so_far = sum(numbers)\n'.repeat(40)}`,
      'def mean(numbers):\n    sum_so_far = sum(numbers)',
    ],
    ['a line without the first break', 'from . import *\n'.repeat(40), 'from . import *\n'],
    [
      'two lines',
      `    while x > y:\n${'        x = x * x_so_far\n        y = y * x_so_far\n'.repeat(20)}`,
      '    while x > y:\n        x = x * x_so_far\n        y = y * x_so_far',
    ],
    ['lines with a blank one', `a()\n${'self.count += 1\n\n'.repeat(20)}`, 'a()\nself.count += 1\n'],
    ['part of a name', `def check_is${'_is'.repeat(200)}`, 'def check_is'],
    ['words', `"""Several labea${' and labea'.repeat(60)}`, '"""Several labea and'],
    ['a call', `x = total${'.get(totals'.repeat(60)}`, 'x = total.get(totals'],
    ['pairs', `{"a": 3${', "c": 3'.repeat(60)}`, '{"a": 3, "c'],
    ['numbers', `[1, 2${', 5'.repeat(200)}`, '[1, 2, 5'],
    ['digits', `f(1${'0'.repeat(600)}`, 'f(10'],
    ['characters of two units', `x${'😀'.repeat(200)}`, 'x😀'],
    ['blank lines', `x = 1${'\n'.repeat(300)}`, 'x = 1\n'],
  ])('is cut behind the first copy: %s', (_, answer, shown) => {
    expect(stopped(answer)?.shown).toBe(shown)
  })

  test('is stopped at the ninth line, and long before the answer is full', () => {
    const line = '    sum_so_far = sum(numbers)\n'
    expect(stopped(line.repeat(60))?.after).toBeLessThanOrEqual(9 * line.length)
    expect(stopped(', 5'.repeat(400))?.after).toBeLessThanOrEqual(258)
  })

  test('ends at the same place however it comes', () => {
    const answer = `x\n${'value = value + other\n'.repeat(30)}`
    const ends = new Set([200, 250, 300].map((length) => repetition.end(answer.slice(0, length), false)))
    expect([...ends]).toEqual([answer.indexOf('\nv') + '\nvalue = value + other'.length])
  })
})

describe('what people repeat on purpose is left alone', () => {
  test.each([
    ['lines that count on', lines(60, (i) => `from package import module_${i}`)],
    ['test cases', lines(60, (i) => `    assert square(${i}) == ${i * i}`)],
    ['the same imports twice', `${lines(20, (i) => `import m${i}`)}\n`.repeat(2)],
    ['closers', lines(30, (i) => `${' '.repeat(2 * (30 - i))}}`)],
    ['closers at one depth', '}\n'.repeat(12)],
    ['an empty sudoku', `[\n${'    [0, 0, 0, 0, 0, 0, 0, 0, 0],\n'.repeat(9)}]`],
    ['the same as one row', `[${'0, '.repeat(81)}]`],
    ['a board of None', `board = [\n${'    [None, None, None, None, None, None, None, None],\n'.repeat(8)}]`],
    ['a large board', '    [EMPTY] * 25,\n'.repeat(25)],
    ['a chessboard that is printed', 'print(". . . . . . . .")\n'.repeat(8)],
    ['a square with a turtle', 'turtle.forward(100)\nturtle.left(90)\n'.repeat(4)],
    ['the cells of a game', '  <div class="cell"></div>\n'.repeat(25)],
    ['cells in one line', `<tr>${'<td></td>'.repeat(15)}</tr>`],
    ['a ruler', `# ${'='.repeat(120)}\n# ${'-'.repeat(120)}\n`],
    ['a picture of letters', '#..........#\n'.repeat(14)],
    ['the line under the head of a table', `|${' --- |'.repeat(20)}`],
    ['bytes', `b'${'\\x00'.repeat(60)}'`],
    ['rows of bytes', '    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,\n'.repeat(31)],
    ['padding', 'A'.repeat(200)],
    ['a googol', `1${'0'.repeat(100)}`],
    ['placeholders', `VALUES (${'?, '.repeat(60)}?)`],
    ['a trie without children', `[${'None, '.repeat(25)}None]`],
    ['short statements', 'i += 1\n'.repeat(12)],
    ['a deep indentation', `${' '.repeat(200)}x`],
  ])('%s', (_, answer) => {
    expect(stopped(answer)).toBeNull()
  })
})
