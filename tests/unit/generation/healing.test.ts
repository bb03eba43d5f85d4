import { describe, expect, it } from 'vitest'
import { type GenerateRequest, generate } from '../../../src/generation/generate.ts'
import type { RunEvent, SampledToken } from '../../../src/generation/run-event.ts'
import type { Tokenizer } from '../../../src/tokenizer/tokenizer.ts'
import { byteIds, byteTokenizer } from './byte-tokenizer.ts'
import { fakeCache, type Script } from './fake-sequence.ts'

const { bos, infill } = byteTokenizer.specials
const EOT = infill!.eot
const WORDS = ['enum', 'er', 'erate', 'enumerate', 'numb', 'x', '(s']
const FIRST_WORD = byteTokenizer.vocabSize
const VOCAB = FIRST_WORD + WORDS.length
const utf8 = (text: string) => new TextEncoder().encode(text)
const wordId = (word: string) => FIRST_WORD + WORDS.indexOf(word)

/** Bytes, and a few words on top. */
const tokenizer: Tokenizer = {
  ...byteTokenizer,
  vocabSize: VOCAB,
  bytes: (id) => (id < FIRST_WORD ? byteTokenizer.bytes(id) : utf8(WORDS[id - FIRST_WORD]!)),
}

const PROMPT = [bos, ...byteIds('for i in ')]
const PARAMS = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 1, maxTokens: 20 }

/** Prefers, place by place, these tokens in this order. */
function preferring(...places: readonly (readonly number[])[]): Script {
  return (ids) => {
    const wanted = places[ids.length - PROMPT.length] ?? [EOT]
    const logits = new Float32Array(VOCAB)
    wanted.forEach((id, rank) => {
      logits[id] = 20 - rank
    })
    return logits
  }
}

async function heal(script: Script, healed: string, more: Partial<GenerateRequest> = {}): Promise<RunEvent[]> {
  const prompt = { ids: PROMPT, cut: { prefixLines: 0, suffixLines: 0 }, healed: utf8(healed) }
  const { cached } = fakeCache(script)
  const { signal } = new AbortController()
  const events: RunEvent[] = []
  for await (const event of generate({ cached, tokenizer, prompt, params: PARAMS, signal, ...more })) events.push(event)
  return events
}

const tokensOf = (events: readonly RunEvent[]) => events.flatMap((event) => (event.type === 'token' ? [event] : []))
const textOf = (events: readonly RunEvent[]) =>
  events.map((event) => (event.type === 'prompt' ? '' : event.text)).join('')

describe('healing', () => {
  it('lets only what goes on with the cut word come, and shows what stands behind the cursor', async () => {
    const events = await heal(preferring([EOT, wordId('x'), wordId('enumerate')], [wordId('(s')]), 'enumer')
    expect(tokensOf(events).map(({ id, text }) => [id, text])).toEqual([
      [wordId('enumerate'), 'ate'],
      [wordId('(s'), '(s'],
    ])
    expect(textOf(events)).toBe('ate(s')
  })

  it('may take several tokens, of which the last may be longer than what is left', async () => {
    const events = await heal(preferring([wordId('enum')], [wordId('x'), wordId('erate')]), 'enumer')
    expect(tokensOf(events).map(({ text }) => text)).toEqual(['', 'ate'])
  })

  it('may leave the word as it was', async () => {
    const events = await heal(preferring([wordId('enum')], [wordId('er')], [wordId('x')]), 'enumer')
    expect(textOf(events)).toBe('x')
  })

  it('goes byte by byte where no word agrees, also through a character', async () => {
    const events = await heal(preferring([wordId('x')], [wordId('x')], [wordId('x')], [wordId('x')]), 'zé')
    expect(tokensOf(events).map(({ id }) => id)).toEqual([...byteIds('zé'), wordId('x')])
    expect(textOf(events)).toBe('x')
  })

  it('offers as alternatives only what may come, with its probability among all tokens', async () => {
    const [first] = tokensOf(await heal(preferring([EOT, wordId('enumerate')]), 'enumer'))
    const agreeing = [wordId('enum'), wordId('enumerate'), byteIds('e')[0]!]
    expect(first?.alternatives.map(({ id }) => id).sort()).toEqual(agreeing.sort())
    const sum = Math.exp(20) + Math.exp(19) + VOCAB - 2
    expect(first?.logprob).toBeCloseTo(19 - Math.log(sum), 5)
  })

  it('is the same with drafts and at any temperature', async () => {
    const script: Script = (ids) =>
      Float32Array.from({ length: VOCAB }, (_, id) => ((ids.at(-1)! * 31 + id * 17) % 23) / 3)
    for (let seed = 0; seed < 40; seed++) {
      const params = { ...PARAMS, temperature: seed % 3, seed }
      const [a, b] = [await heal(script, 'enumer', { params, drafts: true }), await heal(script, 'enumer', { params })]
      expect(tokensOf(a)).toEqual(tokensOf(b))
      const spelt = tokensOf(a).flatMap(({ id }) => [...tokenizer.bytes(id)])
      expect(spelt.slice(0, 6)).toEqual([...utf8('enumer')])
    }
  })

  it('takes given tokens that agree, and refuses others', async () => {
    const choice = (id: number): SampledToken => ({ id, logprob: -1, alternatives: [] })
    const script = preferring([], [wordId('x'), wordId('er')], [wordId('(s')])
    expect(textOf(await heal(script, 'enumer', { given: [choice(wordId('enum'))] }))).toBe('(s')
    await expect(heal(script, 'enumer', { given: [choice(wordId('numb'))] })).rejects.toThrow(RangeError)
  })
})
