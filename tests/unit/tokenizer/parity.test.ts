import llamaTokenizer from 'llama-tokenizer-js'
import { expect, test } from 'vitest'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { codeLlamaMetadata, LLAMA_PIECES } from '../../oracles/llama-vocabulary.ts'
import { parityStrings } from './parity-strings.ts'

const LEAST_COMPARED = 500

test('encodes as llama-tokenizer-js does, with and without the leading mark', () => {
  const tokenizer = loadTokenizer(codeLlamaMetadata())
  const strings = parityStrings()
  for (const text of strings) {
    expect(tokenizer.encode(text), JSON.stringify(text)).toEqual(llamaTokenizer.encode(text, false, true))
    expect(tokenizer.encodeInfill(text), JSON.stringify(text)).toEqual(llamaTokenizer.encode(text, false, false))
    expect(Math.max(...tokenizer.encode(text))).toBeLessThan(LLAMA_PIECES)
  }
  console.info(`compared ${strings.length} strings with llama-tokenizer-js, each with and without the leading mark`)
  expect(strings.length).toBeGreaterThanOrEqual(LEAST_COMPARED)
}, 30_000)
