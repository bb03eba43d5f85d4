import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergePieces } from '../../../src/tokenizer/merge-pieces.ts'
import { buildVocabulary, type Vocabulary } from '../../../src/tokenizer/vocabulary.ts'

const NORMAL = 1
const BYTE = 6

/** `ab` and `bc` tie, `xy` holds characters that are no pieces themselves, `z` stands alone, `q` occurs in none. */
const MERGES: [string, number][] = [
  ['a', -9],
  ['b', -9],
  ['c', -9],
  ['▁', -9],
  ['z', -9],
  ['🦙', -9],
  ['ab', -2],
  ['bc', -2],
  ['aa', -3],
  ['aaa', -1],
  ['▁a', -2],
  ['▁▁', -5],
  ['▁▁▁▁', -5],
  ['abab', -4],
  ['xy', -1],
  ['c🦙', -2],
  ['bcab', -6],
]

function vocabularyOf(merges: readonly [string, number][]): Vocabulary {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`)
  const pieces = ['<s>', '</s>', ...bytes, ...merges.map(([piece]) => piece)]
  const scores = [...new Array(258).fill(0), ...merges.map(([, score]) => score)]
  const types = pieces.map((_, id) => (id < 2 ? 3 : id < 258 ? BYTE : NORMAL))
  return buildVocabulary(pieces, scores, types, { bos: 0, eos: 1, infill: null })
}

/** The definition, word for word and without any cleverness: quadratic. */
function mergeNaively({ textIds, scores, byteIds }: Vocabulary, text: string): number[] {
  const symbols = [...text]
  for (;;) {
    let best = -1
    let bestScore = Number.NEGATIVE_INFINITY
    for (let i = 0; i + 1 < symbols.length; i++) {
      const id = textIds.get(symbols[i]! + symbols[i + 1]!)
      if (id !== undefined && scores[id]! > bestScore) [best, bestScore] = [i, scores[id]!]
    }
    if (best < 0) break
    symbols.splice(best, 2, symbols[best]! + symbols[best + 1]!)
  }
  return symbols.flatMap((symbol) => {
    const id = textIds.get(symbol)
    return id === undefined ? [...new TextEncoder().encode(symbol)].map((byte) => byteIds[byte]!) : [id]
  })
}

const text = fc
  .array(fc.constantFrom(...'aaabbbccc▁▁xyzq🦙', '\n', '\ud800'), { maxLength: 40 })
  .map((all) => all.join(''))

test('the same as the definition on every text', () => {
  const vocabulary = vocabularyOf(MERGES)
  fc.assert(
    fc.property(text, (sample) => {
      expect(mergePieces(vocabulary, sample)).toEqual(mergeNaively(vocabulary, sample))
    }),
    { numRuns: 2000 },
  )
}, 30_000)

test('the same as the definition on every vocabulary', () => {
  const piece = fc.array(fc.constantFrom(...'abc▁x'), { minLength: 1, maxLength: 4 }).map((all) => all.join(''))
  const merges = fc.array(fc.tuple(piece, fc.integer({ min: -3, max: 0 })), { maxLength: 25 })
  fc.assert(
    fc.property(merges, text, (pieces, sample) => {
      const vocabulary = vocabularyOf(pieces)
      expect(mergePieces(vocabulary, sample)).toEqual(mergeNaively(vocabulary, sample))
    }),
    { numRuns: 1000 },
  )
}, 30_000)

test('equal scores go from left to right', () => {
  const { pieces, ...vocabulary } = vocabularyOf(MERGES)
  const spell = (sample: string) => mergePieces({ pieces, ...vocabulary }, sample).map((id) => pieces[id])
  expect(spell('abc')).toEqual(['ab', 'c'])
  expect(spell('xyx')).toEqual(['xy', '<0x78>'])
  expect(spell('aaaa')).toEqual(['aaa', 'a'])
})
