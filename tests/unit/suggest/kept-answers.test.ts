import { describe, expect, test } from 'vitest'
import { type AnswerKey, KeptAnswers } from '../../../src/suggest/kept-answers.ts'

const PARAMS = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0, maxTokens: 64 }
const key = (prefix: string, rest: Partial<AnswerKey> = {}): AnswerKey => ({
  prefix,
  suffix: '\n',
  model: 'cria-base',
  params: PARAMS,
  ...rest,
})

function kept(...pairs: [AnswerKey, string][]): KeptAnswers<{ text: string }> {
  const answers = new KeptAnswers<{ text: string }>()
  for (const [each, text] of pairs) answers.keep(each, { text })
  return answers
}

describe('an answer is served', () => {
  test('at its place, also an empty one', () => {
    expect(kept([key('x = '), '1']).find(key('x = '))).toEqual({ answer: { text: '1' }, typed: '' })
    expect(kept([key('x = '), '']).find(key('x = '))).toEqual({ answer: { text: '' }, typed: '' })
  })

  test('to whoever types along', () => {
    expect(kept([key('x = '), 'range(3)']).find(key('x = ra'))).toEqual({ answer: { text: 'range(3)' }, typed: 'ra' })
  })

  test('anew where it was asked for anew', () => {
    expect(kept([key('x'), '1'], [key('x'), '2']).find(key('x'))?.answer.text).toBe('2')
  })
})

describe('none is served', () => {
  test.each([
    ['to whoever types something else', key('x = re')],
    ['once all of it is typed', key('x = range(3)')],
    ['before its place', key('x =')],
    ['in front of other text', key('x = ', { suffix: ')\n' })],
    ['of another model', key('x = ', { model: 'cria-python' })],
    ['for another seed', key('x = ', { params: { ...PARAMS, seed: 1 } })],
  ])('%s', (_, other) => {
    expect(kept([key('x = '), 'range(3)']).find(other)).toBeNull()
  })

  test('whose place was not seen for long', () => {
    const places = Array.from({ length: 40 }, (_, i): [AnswerKey, string] => [key(`${i} = `), 'x'])
    const answers = kept(...places.slice(0, 32))
    expect(answers.find(key('0 = '))).not.toBeNull()
    for (const [each, text] of places.slice(32)) answers.keep(each, { text })
    expect(answers.find(key('0 = '))).not.toBeNull()
    expect(answers.find(key('1 = '))).toBeNull()
    expect(answers.find(key('39 = '))).not.toBeNull()
  })

  test('in texts that are too long to be kept, which drive out nothing', () => {
    const answers = kept([key('x = '), '1'], [key('y'.repeat(2_100_000)), '2'])
    expect(answers.find(key('y'.repeat(2_100_000)))).toBeNull()
    expect(answers.find(key('x = '))).not.toBeNull()
  })

  test('once the texts of later ones fill what may be kept', () => {
    const answers = kept([key('x = '), '1'], [key('y'.repeat(1_500_000)), '2'], [key('z'.repeat(600_000)), '3'])
    expect(answers.find(key('x = '))).toBeNull()
    expect(answers.find(key('z'.repeat(600_000)))).not.toBeNull()
  })
})
