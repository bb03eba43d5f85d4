import { describe, expect, test } from 'vitest'
import { openModel } from '../../../evaluation/open-model.ts'
import type { CachedSequence } from '../../../src/generation/cached-sequence.ts'
import { createSequences } from '../../../src/generation/sequences.ts'
import { createSession } from '../../../src/runtime/model-session.ts'
import type { LoadedModel, RunPlace } from '../../../src/runtime/protocol.ts'
import type { Tokenizer } from '../../../src/tokenizer/tokenizer.ts'
import { longDocument, typedTexts } from '../../oracles/typing.ts'
import { byteTokenizer } from '../generation/byte-tokenizer.ts'
import { fakeCache, onlySequence, peak } from '../generation/fake-sequence.ts'
import { LOADED } from './fake-model.ts'

/** Tokens of the document that is typed into: more than any window here. */
const DOCUMENT_TOKENS = 6000
const PARAMS = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0, maxTokens: 64 }
/** For a whole window on a busy machine. */
const PATIENCE_MS = 240_000

/** Ids of prompt and cut word that each key costs until there is something to show. */
async function idsFed(model: LoadedModel, tokenizer: Tokenizer, cached: CachedSequence, place: RunPlace) {
  const session = createSession(model, tokenizer, onlySequence(cached))
  const { prefix, suffix } = longDocument(tokenizer, DOCUMENT_TOKENS)
  const fed: number[] = []
  for (const typed of typedTexts()) {
    const prompt = { type: 'infill', mode: 'spm', prefix: prefix + typed, suffix, heal: true } as const
    let ids = 0
    for await (const event of session.run({ place, prompt, params: PARAMS }, new AbortController().signal)) {
      if (event.type === 'prompt') ids += event.ids.length - event.reused
      // The first token comes of the prompt; each further one is fed before the next.
      else if (event.type === 'token' && event.text === '') ids++
      if (event.type === 'done' || (event.type === 'token' && event.text !== '')) break
    }
    fed.push(ids)
  }
  // The first key reads the document.
  return fed.slice(1)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

describe('200 keys into a document that is longer than the window', () => {
  test('cost a few ids each, whatever the model writes', { timeout: PATIENCE_MS }, async () => {
    for (const letter of ['x', 'e']) {
      const { cached } = fakeCache(() => peak(byteTokenizer.vocabSize, byteTokenizer.encodeInfill(letter)[0]!), 2048)
      const fed = await idsFed({ ...LOADED, contextLength: 2048 }, byteTokenizer, cached, 'suggest')
      expect(fed.length).toBeGreaterThanOrEqual(199)
      expect(median(fed)).toBeLessThanOrEqual(4)
    }
  })

  test('cost the window now and then where its edges follow the text', { timeout: PATIENCE_MS }, async () => {
    const { cached } = fakeCache(() => peak(byteTokenizer.vocabSize, byteTokenizer.encodeInfill('x')[0]!), 2048)
    const fed = await idsFed({ ...LOADED, contextLength: 2048 }, byteTokenizer, cached, 'playground')
    expect(fed.filter((ids) => ids > 1000).length).toBeGreaterThan(2)
  })

  test('cost Cria a few tokens each', { timeout: PATIENCE_MS }, async () => {
    const { cached, tokenizer, contextLength, model } = await openModel('public/models/cria-0.Q8_0.gguf')
    const loaded: LoadedModel = { ...LOADED, engine: 'simd', contextLength, vocabSize: model.vocabSize }
    const fed = await idsFed(loaded, tokenizer, cached, 'suggest')
    expect(fed.length).toBeGreaterThanOrEqual(199)
    expect(median(fed)).toBeLessThanOrEqual(4)
  })
})

test('a Fill between two keys costs the second nothing', async () => {
  const { cached } = fakeCache(() => peak(byteTokenizer.vocabSize, 10))
  const other = fakeCache(() => peak(byteTokenizer.vocabSize, 10)).cached
  const session = createSession(
    LOADED,
    byteTokenizer,
    createSequences(cached, async () => other, 2),
  )
  const ask = async (place: RunPlace, prefix: string) => {
    const prompt = { type: 'infill', mode: 'spm', prefix, suffix: '\nb', heal: true } as const
    const events = session.run({ place, prompt, params: { ...PARAMS, maxTokens: 1 } }, new AbortController().signal)
    let fed = 0
    for await (const event of events) if (event.type === 'prompt') fed = event.ids.length - event.reused
    return fed
  }
  const document = 'a = 1\n'.repeat(40)
  expect(await ask('suggest', document)).toBeGreaterThan(200)
  expect(await ask('playground', `${document}else entirely = `)).toBeGreaterThan(200)
  expect(await ask('suggest', `${document}(`)).toBeLessThanOrEqual(2)
})
