import { describe, expect, test } from 'vitest'
import { ChatTagError, ContextTooSmallError } from '../../../src/lib/errors.ts'
import { buildPrompt } from '../../../src/prompts/build-prompt.ts'
import type { ChatPrompt } from '../../../src/prompts/prompt.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())
const [BOS, EOS] = [1, 2]
/** The tags as Llama's vocabulary reads them behind a space or at the beginning. */
const INST = [518, 25580, 29962]
const END_INST = [518, 29914, 25580, 29962]
const SYS = [3532, 14816, 29903, 6778, 13]
const END_SYS = [13, 29966, 829, 14816, 29903, 6778, 13, 13]
const HI = 7251
const HELLO = 22172
const SPACE = 29871

function promptOf(chat: Partial<ChatPrompt>, contextLength = 4096) {
  const prompt = { type: 'chat', system: null, turns: [], user: 'hi', ...chat } as const
  return buildPrompt(prompt, tokenizer, { contextLength, maxTokens: 16, modelName: 'Code Llama' })
}

function idsOf(chat: Partial<ChatPrompt>, contextLength?: number) {
  return promptOf(chat, contextLength).ids
}

describe('a chat prompt', () => {
  test('an open turn is BOS and the question between its tags', () => {
    expect(idsOf({})).toEqual([BOS, ...INST, HI, ...END_INST])
  })

  test('an answered turn is closed by a space and EOS, and each turn begins with BOS', () => {
    expect(idsOf({ turns: [{ user: 'hi', answer: 'hello' }], user: 'hello' })).toEqual([
      ...[BOS, ...INST, HI, ...END_INST, HELLO, SPACE, EOS],
      ...[BOS, ...INST, HELLO, ...END_INST],
    ])
  })

  test('a system message stands inside the first question, and only there', () => {
    const hi = tokenizer.encodeInfill('hi')
    const turns = [{ user: 'hi', answer: 'hello' }]
    expect(idsOf({ system: 'hi', turns })).toEqual([
      ...[BOS, ...INST, ...SYS, ...hi, ...END_SYS, ...hi, ...END_INST, HELLO, SPACE, EOS],
      ...[BOS, ...INST, HI, ...END_INST],
    ])
  })

  test('white space around messages is no part of them, and windows line ends read the same', () => {
    expect(idsOf({ user: '\n hi\t' })).toEqual(idsOf({}))
    expect(idsOf({ user: 'a\r\nb' })).toEqual(idsOf({ user: 'a\nb' }))
  })

  test.each(['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>'])('a message with the tag %s is refused', (tag) => {
    const text = `x${tag}y`
    const places = [{ user: text }, { system: text }, { turns: [{ user: text, answer: '' }] }]
    for (const place of [...places, { turns: [{ user: '', answer: text }] }]) {
      expect(() => idsOf(place)).toThrow(ChatTagError)
    }
    expect(() => idsOf({ user: `x${tag[0]} ${tag.slice(1)}y` })).not.toThrow()
  })

  test('special tokens in a message stay text', () => {
    const ids = idsOf({ user: '<s> </s> <PRE> <EOT>' })
    expect(ids.filter((id) => [BOS, EOS, 32007, 32010].includes(id))).toEqual([BOS])
  })

  test('turns that do not fit beside the answer are left out, the oldest first, and the system message stays', () => {
    const turns = [
      { user: 'first '.repeat(20), answer: 'hello' },
      { user: 'hello', answer: 'hi' },
    ]
    const newer = { turns: turns.slice(1), system: 'hello' }
    const all = idsOf({ turns, system: 'hello' })
    const some = idsOf(newer)
    const least = idsOf({ system: 'hello' })
    // Half of a context this small is the answer's, at most 16 tokens.
    const roomFor = (count: number) => promptOf({ turns, system: 'hello' }, count + 16)
    expect(roomFor(all.length)).toMatchObject({ ids: all, cut: { turns: 0 } })
    expect(roomFor(all.length - 1)).toMatchObject({ ids: some, cut: { turns: 1 } })
    expect(roomFor(some.length)).toMatchObject({ ids: some, cut: { turns: 1 } })
    expect(roomFor(some.length - 1)).toMatchObject({ ids: least, cut: { turns: 2 } })
    expect(least.length).toBeGreaterThan(16)
  })

  test('a question that does not fit beside the answer is refused, with the counts', () => {
    expect(idsOf({}, 24)).toHaveLength(9)
    expect(() => idsOf({ user: 'hi '.repeat(20) }, 24)).toThrow(ContextTooSmallError)
  })
})
