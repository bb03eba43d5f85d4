import { describe, expect, test } from 'vitest'
import { fitContext } from '../../../src/prompts/fit-context.ts'
import { fitSteadily, type PromptWindow } from '../../../src/prompts/fit-steadily.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())
const lines = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name}_${i} = ${i}\n`).join('')
const ROOM = 600

const fitAt = (prefix: string, suffix: string, before: PromptWindow | null, room = ROOM) =>
  fitSteadily(tokenizer, prefix, suffix, room, before)

/** What the ids spell. */
function textOf(ids: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(ids.flatMap((id) => [...tokenizer.bytes(id)])))
}

/** Types `typed` behind `prefix`; the starts of the window, and how many ids of prefix and suffix fit. */
function type(prefix: string, suffix: string, typed: string) {
  let window: PromptWindow | null = null
  const starts: number[] = []
  const suffixes = new Set<string>()
  const sizes: number[] = []
  for (let end = 0; end <= typed.length; end++) {
    const text = prefix + typed.slice(0, end)
    const fitted: ReturnType<typeof fitAt> = fitAt(text, suffix, window)
    window = fitted.window
    if (end % 16 === 0) expect(fitted.prefixIds).toEqual(tokenizer.encode(text.slice(window.start)))
    expect(fitted.prefixIds.length + fitted.suffixIds.length).toBeLessThanOrEqual(ROOM)
    starts.push(window.start)
    suffixes.add(textOf(fitted.suffixIds))
    sizes.push(fitted.prefixIds.length)
  }
  return { starts, suffixes, sizes }
}

describe('while someone types', () => {
  test('in a long text, the suffix stays and the prefix moves in jumps of a quarter', () => {
    const { starts, suffixes, sizes } = type(lines(200, 'before'), lines(200, 'after'), lines(60, 'typed'))
    expect(suffixes.size).toBe(1)
    const moves = starts.filter((start, i) => i > 0 && start !== starts[i - 1])
    expect(moves.length).toBeGreaterThan(2)
    expect(moves.length).toBeLessThan(8)
    expect(Math.max(...sizes)).toBeGreaterThan(ROOM * 0.75 - 12)
    expect(Math.min(...sizes)).toBeGreaterThan(ROOM * 0.75 * 0.75 - 24)
  })

  test('from nothing, the suffix gives way in few steps', () => {
    const { starts, suffixes } = type('', lines(200, 'after'), lines(70, 'typed'))
    expect(suffixes.size).toBeGreaterThan(1)
    expect(suffixes.size).toBeLessThan(6)
    expect(starts.filter((start, i) => i > 0 && start !== starts[i - 1]).length).toBeLessThan(4)
  })

  test('in a short text all of it is there', () => {
    const { starts, suffixes } = type('a = 1\n', 'b = 2\n', lines(5, 'typed'))
    expect(new Set(starts)).toEqual(new Set([0]))
    expect([...suffixes]).toEqual(['b = 2\n'])
  })
})

describe('the window is cut anew', () => {
  const before = fitAt(lines(200, 'before'), lines(200, 'after'), null).window

  test('where another text follows', () => {
    const { suffixIds } = fitAt(lines(200, 'before'), `)\n${lines(200, 'after')}`, before)
    expect(textOf(suffixIds).startsWith(')\n')).toBe(true)
  })

  test('where what stood at its end has gone on', () => {
    const whole = fitAt('x = ', 'end', null).window
    expect(textOf(fitAt('x = ', 'ending', whole).suffixIds)).toBe('ending')
    expect(textOf(fitAt('x = ', '', whole).suffixIds)).toBe('')
  })

  test('far above, where it would leave out what fits', () => {
    const above = lines(150, 'before')
    const fitted = fitAt(above, lines(200, 'after'), { ...before, start: above.length - 40 })
    expect(fitted.prefixIds.length).toBeGreaterThan(ROOM * 0.5)
  })

  test('in another text', () => {
    const other = lines(300, 'other')
    const { prefixIds, window } = fitAt(other, lines(200, 'after'), before)
    expect(other.endsWith(textOf(prefixIds).slice(1))).toBe(true)
    expect(other.slice(0, window.start).endsWith('\n')).toBe(true)
  })
})

test('what is left out is counted as for any prompt', () => {
  const prefix = lines(200, 'before')
  const suffix = lines(200, 'after')
  const { cut, window } = fitAt(prefix, suffix, null)
  expect(prefix.split('\n').slice(0, cut.prefixLines).join('\n').length + 1).toBe(window.start)
  expect(cut.suffixLines).toBe(fitContext(tokenizer, prefix, suffix, ROOM).cut.suffixLines)
})

test.each([1, 2, 5, 9, 40])('a room of %i tokens is kept to, in lines of any length', (room) => {
  for (const prefix of ['', 'x', 'x'.repeat(900), 'def f():\n    return 🦙\n'.repeat(20)]) {
    for (const suffix of ['', 'y', 'y '.repeat(900)]) {
      const { prefixIds, suffixIds } = fitAt(prefix, suffix, null, room)
      expect(prefixIds.length + suffixIds.length).toBeLessThanOrEqual(room)
    }
  }
})
