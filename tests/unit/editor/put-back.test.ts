import { describe, expect, it } from 'vitest'
import { putBack } from '../../../src/editor/put-back.ts'

describe('putting back what fills replaced', () => {
  it('leaves a text without fills alone', () => {
    expect(putBack('one two', [])).toEqual({ text: 'one two', originals: [] })
  })

  it('puts back markers, selections and nothing, in whatever order they are told', () => {
    const text = 'a ONE b TWO c THREE'
    const replaced = [
      { start: 14, end: 19, original: '' },
      { start: 2, end: 5, original: '<FILL_ME>' },
      { start: 8, end: 11, original: 'old' },
    ]
    const back = putBack(text, replaced)
    expect(back.text).toBe('a <FILL_ME> b old c ')
    expect(back.originals.map(({ start, end }) => back.text.slice(start, end))).toEqual(['<FILL_ME>', 'old', ''])
  })

  it('puts back where nothing was written', () => {
    expect(putBack('ab', [{ start: 1, end: 1, original: '<FILL_ME>' }]).text).toBe('a<FILL_ME>b')
  })
})
