import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EncodedLines, encodeLines } from '../../../src/prompts/encode-lines.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import type { Tokenizer } from '../../../src/tokenizer/tokenizer.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())

/** Texts of lines that come up again, with all that may confuse a tokenizer at their edges. */
const texts = fc
  .array(
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '    ',
      '\t',
      'def f(x):',
      'return',
      'x',
      '🦙',
      '\u2028',
      '▁',
      '<s>',
      '"""',
      'é',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))

test('text after text, the ids are those of the whole text', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 5 }), fc.boolean(), (versions, isPrefix) => {
      const encode = isPrefix ? tokenizer.encode : tokenizer.encodeInfill
      let before: EncodedLines | null = null
      for (const text of versions) {
        before = encodeLines(text, encode, tokenizer, before)
        expect(before.ids).toEqual(encode(text))
      }
    }),
    { numRuns: 1500 },
  )
})

test('key after key, a text is tokenised as the whole text is', () => {
  fc.assert(
    fc.property(texts, texts, (start, typed) => {
      let before = encodeLines(start, tokenizer.encode, tokenizer, null)
      for (let end = 1; end <= typed.length; end++) {
        before = encodeLines(start + typed.slice(0, end), tokenizer.encode, tokenizer, before)
        expect(before.ids).toEqual(tokenizer.encode(start + typed.slice(0, end)))
      }
    }),
    { numRuns: 200 },
  )
})

test('only lines that changed are tokenised', () => {
  const seen: string[] = []
  const spy = (name: 'encode' | 'encodeInfill') => (text: string) => {
    seen.push(text)
    return tokenizer[name](text)
  }
  const spied: Tokenizer = { ...tokenizer, encode: spy('encode'), encodeInfill: spy('encodeInfill') }
  const before = encodeLines('a = 1\nb = 2\nc', spied.encode, spied, null)
  expect(seen).toEqual(['a = 1\n', 'b = 2\n', 'c'])
  seen.length = 0
  encodeLines('a = 1\nb = 2\nc ', spied.encode, spied, before)
  expect(seen).toEqual(['c '])
  seen.length = 0
  encodeLines('a = 1\nb = 3\nb = 2\nc', spied.encode, spied, before)
  expect(seen).toEqual(['b = 3\n'])
})

test('where pieces reach across line feeds, a text is one', () => {
  const joined: Tokenizer = { ...tokenizer, linesApart: false }
  const { first, ids } = encodeLines('a\nb', joined.encode, joined, null)
  expect(first).toBe('a\nb')
  expect(ids).toEqual(tokenizer.encode('a\nb'))
})
