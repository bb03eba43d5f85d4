import { describe, expect, test } from 'vitest'
import { KeptAnswers } from '../../../src/suggest/kept-answers.ts'
import type { Around } from '../../../src/suggest/when-to-ask.ts'

const at = (prefix: string, suffix = '\n'): Around => ({ prefix, suffix })

function kept(...pairs: [Around, string][]): KeptAnswers<{ text: string }> {
  const answers = new KeptAnswers<{ text: string }>()
  for (const [each, text] of pairs) answers.keep(each, { text })
  return answers
}

describe('an answer is served', () => {
  test('at its place, also an empty one', () => {
    expect(kept([at('x = '), '1']).find(at('x = '))).toEqual({ answer: { text: '1' }, typed: '' })
    expect(kept([at('x = '), '']).find(at('x = '))).toEqual({ answer: { text: '' }, typed: '' })
  })

  test('to whoever types along', () => {
    expect(kept([at('x = '), 'range(3)']).find(at('x = ra'))).toEqual({ answer: { text: 'range(3)' }, typed: 'ra' })
  })

  test('anew where it was asked for anew', () => {
    expect(kept([at('x'), '1'], [at('x'), '2']).find(at('x'))?.answer.text).toBe('2')
  })
})

describe('none is served', () => {
  test.each([
    ['to whoever types something else', at('x = re')],
    ['once all of it is typed', at('x = range(3)')],
    ['before its place', at('x =')],
    ['in front of other text', at('x = ', ')\n')],
  ])('%s', (_, other) => {
    expect(kept([at('x = '), 'range(3)']).find(other)).toBeNull()
  })

  test('whose place was not seen for long', () => {
    const places = Array.from({ length: 40 }, (_, i): [Around, string] => [at(`${i} = `), 'x'])
    const answers = kept(...places.slice(0, 32))
    expect(answers.find(at('0 = '))).not.toBeNull()
    for (const [each, text] of places.slice(32)) answers.keep(each, { text })
    expect(answers.find(at('0 = '))).not.toBeNull()
    expect(answers.find(at('1 = '))).toBeNull()
    expect(answers.find(at('39 = '))).not.toBeNull()
  })

  test('in texts that are too long to be kept, which drive out nothing', () => {
    const answers = kept([at('x = '), '1'], [at('y'.repeat(2_100_000)), '2'])
    expect(answers.find(at('y'.repeat(2_100_000)))).toBeNull()
    expect(answers.find(at('x = '))).not.toBeNull()
  })

  test('once the texts of later ones fill what may be kept', () => {
    const answers = kept([at('x = '), '1'], [at('y'.repeat(1_500_000)), '2'], [at('z'.repeat(600_000)), '3'])
    expect(answers.find(at('x = '))).toBeNull()
    expect(answers.find(at('z'.repeat(600_000)))).not.toBeNull()
  })
})
