import { describe, expect, test } from 'vitest'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { createStreamDecoder } from '../../../src/tokenizer/stream-decoder.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'
import { parityStrings } from './parity-strings.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())

function pieces(ids: readonly number[], stripLeadingSpace: boolean): string[] {
  const decoder = createStreamDecoder(tokenizer, { stripLeadingSpace })
  return [...ids.map((id) => decoder.push(id)), decoder.flush()]
}

/** What comes back of a text: the mark is a space, and half a surrogate pair is U+FFFD. */
const readable = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text.replaceAll('▁', ' ')))

describe('round trips', () => {
  test('an encoded text comes back without the space that was put in front', () => {
    for (const text of parityStrings()) {
      expect(pieces(tokenizer.encode(text), true).join('')).toBe(readable(text))
    }
  })

  test('an infilled text comes back with every space', () => {
    for (const text of parityStrings()) {
      expect(pieces(tokenizer.encodeInfill(text), false).join('')).toBe(readable(text))
    }
  })
})

describe('a character in several tokens', () => {
  const llama = tokenizer.encodeInfill('🦙')

  test('is readable with its last one', () => {
    expect(llama).toHaveLength(4)
    expect(pieces(llama, false)).toEqual(['', '', '', '🦙', ''])
  })

  test('is one U+FFFD where it stays incomplete', () => {
    expect(pieces(llama.slice(0, 3), false)).toEqual(['', '', '', '\ufffd'])
  })

  test('that breaks off does not swallow what follows', () => {
    const x = tokenizer.encodeInfill('x')[0]!
    expect(pieces([...llama.slice(0, 2), x], false).join('')).toBe('\ufffdx')
  })
})

describe('the leading space', () => {
  const [markedX] = tokenizer.encode('x')

  test('is taken away once, and only at the start of a text', () => {
    expect(pieces([markedX!, markedX!], true)).toEqual(['x', ' x', ''])
    expect(pieces([markedX!, markedX!], false)).toEqual([' x', ' x', ''])
  })

  test('of a text that begins with spaces is only the one that was added', () => {
    expect(pieces(tokenizer.encode('  x'), true).join('')).toBe('  x')
  })

  test('is looked for behind special tokens too', () => {
    expect(pieces([tokenizer.specials.bos, markedX!], true)).toEqual(['', 'x', ''])
  })
})

test('special tokens yield nothing', () => {
  const { bos, eos, infill } = tokenizer.specials
  expect(pieces([bos, ...Object.values(infill!), eos, 0], false).join('')).toBe('')
})
