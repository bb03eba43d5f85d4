import { describe, expect, it } from 'vitest'
import { texts } from '../../../src/ui/texts.ts'

describe('the texts', () => {
  it('count one and many', () => {
    expect(texts.format.tokens(1)).toBe('1 token')
    expect(texts.format.tokens(1234)).toBe('1,234 tokens')
  })

  it('change the unit of a duration at a second', () => {
    expect(texts.format.duration(38.4)).toBe('38 ms')
    expect(texts.format.duration(1500)).toBe('1.5 s')
  })

  it('say how much was reused and how fast it went', () => {
    expect(texts.numbers.promptTokens(58, 41)).toBe('58 tokens, 41 reused')
    expect(texts.spoken.finished(1, 2, 19, 212.4)).toBe(
      'Hole 1 of 2 filled: 19 tokens, 212 tokens/s. Accept, reject or retry.',
    )
    expect(texts.spoken.finished(1, 1, 1, null)).toBe('Hole 1 of 1 filled: 1 token. Accept, reject or retry.')
  })

  it('hold no empty string', () => {
    const empty: string[] = []
    const visit = (value: unknown, path: string) => {
      if (value === '') empty.push(path)
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
      }
    }
    visit(texts, 'texts')
    expect(empty).toEqual([])
  })
})
