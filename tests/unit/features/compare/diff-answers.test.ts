import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../../../src/features/compare/agreement.ts'
import { answerSide, diffSides } from '../../../../src/features/compare/diff-answers.ts'
import { answerOf } from './comparisons.ts'

const side = (...tokens: string[]) => answerSide(answerOf(tokens))
const original = (text: string) => ({ text, tokens: null })

describe('diffSides', () => {
  it('compares two answers token by token, and finds the first that differs', () => {
    const { left, right, parts, first } = diffSides(side('if', ' not', ' a'), side('if', ' a'))
    expect([left, right]).toEqual([
      ['if', ' not', ' a'],
      ['if', ' a'],
    ])
    expect(parts.map(({ same }) => same)).toEqual([true, false, true])
    expect(first).toEqual({ left: 1, right: 1 })
  })

  it('tells two ways to write the same text apart: the tokens differ', () => {
    expect(diffSides(side('ab', 'c'), side('a', 'bc')).first).toEqual({ left: 0, right: 0 })
  })

  it('finds no difference between equal answers, and between two empty ones', () => {
    expect(diffSides(side('a', 'b'), side('a', 'b')).first).toBeNull()
    expect(diffSides(side(), side()).first).toBeNull()
  })

  it('compares with the hidden original by words, and says which token holds the first difference', () => {
    const { left, parts, first } = diffSides(side('total', ' = su', 'm(values)'), original('total = max(values)'))
    expect(left).toEqual(['total', ' ', '=', ' ', 'sum', '(', 'values', ')'])
    expect(parts.map(({ same }) => same)).toEqual([true, false, true])
    expect(first).toEqual({ left: 1, right: null })
  })

  it('counts the end of an answer that is the beginning of the original as the place where they part', () => {
    expect(diffSides(side('a', ' b'), original('a b c')).first).toEqual({ left: 2, right: null })
  })
})

describe('agreementOf', () => {
  it('needs two answers', () => expect(agreementOf([answerOf(['a'])])).toBeNull())

  it('counts the most frequent answer, and how much any two have in common', () => {
    const answers = [answerOf(['a', 'b']), answerOf(['a', 'b']), answerOf(['a', 'c'])]
    expect(agreementOf(answers)).toEqual({ answers: 3, same: 2, alike: (1 + 0.5 + 0.5) / 3 })
  })

  it('calls different answers the same only where their whole text is', () => {
    expect(agreementOf([answerOf(['ab']), answerOf(['a', 'b'])])).toMatchObject({ same: 2, alike: 0 })
  })
})
