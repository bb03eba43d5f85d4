import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/generation/random.ts'
import { agreeingTokens } from '../../../src/tokenizer/agreeing-tokens.ts'
import type { Tokenizer } from '../../../src/tokenizer/tokenizer.ts'
import { byteTokenizer } from '../generation/byte-tokenizer.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A vocabulary of these pieces, by index. */
function vocabularyOf(pieces: readonly string[]): Tokenizer {
  return { ...byteTokenizer, vocabSize: pieces.length, bytes: (id) => utf8(pieces[id] ?? '') }
}

describe('agreeingTokens', () => {
  it('are those that begin with what is left, and those that are a beginning of it', () => {
    const pieces = ['', 'e', 'en', 'enum', 'enumer', 'enumerate', 'enumeral', 'enumes', 'num', 'x', 'en', 'Enumer']
    const found = agreeingTokens(vocabularyOf(pieces), utf8('enumer')).map((id) => pieces[id])
    expect(found.sort()).toEqual(['e', 'en', 'en', 'enum', 'enumer', 'enumerate', 'enumeral'].sort())
  })

  it('compare bytes and not characters', () => {
    const pieces = ['é', 'è', 'éa', 'a']
    expect(agreeingTokens(vocabularyOf(pieces), utf8('é')).sort()).toEqual([0, 2])
    expect(agreeingTokens(vocabularyOf(pieces), utf8('é').subarray(0, 1)).sort()).toEqual([0, 1, 2])
  })

  it('are found beside a piece of megabytes', () => {
    const pieces = ['a', 'ab', `ab${'c'.repeat(2 ** 24)}`, 'abd', 'b']
    expect(agreeingTokens(vocabularyOf(pieces), utf8('abc')).sort()).toEqual([0, 1, 2])
  })

  it('are what a look at every token of 32,000 finds', () => {
    const random = createRandom(5)
    const word = () =>
      Array.from({ length: 1 + Math.floor(5 * random()) }, () => 'abé\0'[Math.floor(4 * random())]).join('')
    const pieces = Array.from({ length: 32_000 }, word)
    const tokenizer = vocabularyOf(pieces)
    let found = 0
    for (let i = 0; i < 50; i++) {
      const wanted = word()
      const expected = pieces.flatMap((piece, id) => (piece.startsWith(wanted) || wanted.startsWith(piece) ? [id] : []))
      const ids = agreeingTokens(tokenizer, utf8(wanted)).sort((a, b) => a - b)
      expect(ids, JSON.stringify(wanted)).toEqual(expected)
      found += ids.length
    }
    expect(found).toBeGreaterThan(1000)
  })
})
