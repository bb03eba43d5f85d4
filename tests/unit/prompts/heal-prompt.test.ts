import { describe, expect, test } from 'vitest'
import { buildPrompt } from '../../../src/prompts/build-prompt.ts'
import type { PromptRequest } from '../../../src/prompts/prompt.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())
const build = (request: PromptRequest) =>
  buildPrompt(request, tokenizer, { contextLength: 4096, maxTokens: 256, modelName: 'Code Llama' })
const spm = (prefix: string, heal?: boolean) =>
  build({ type: 'infill', mode: 'spm', prefix, suffix: ')\n', ...(heal === undefined ? {} : { heal }) })
const textOf = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : new TextDecoder().decode(bytes))

describe('a prefix that ends in a word', () => {
  test.each(['enumer', 'remove_non_asc', 'x'])('loses the tokens of %s, whose bytes the answer begins with', (word) => {
    const whole = spm(`for i in ${word}`).ids
    const { ids, healed } = spm(`for i in ${word}`, true)
    expect(ids).toEqual(whole.slice(0, ids.length))
    expect(ids.length).toBe(spm('for i in').ids.length)
    expect(healed).toEqual(Uint8Array.from(whole.slice(ids.length).flatMap((id) => [...tokenizer.bytes(id)])))
    expect(textOf(healed)).toBe(` ${word}`)
  })

  test('loses no more than a few of a very long one', () => {
    const prefix = 'qz'.repeat(5000)
    const whole = spm(prefix).ids
    expect(whole.length - spm(prefix, true).ids.length).toBe(12)
  })

  test('loses them in either order', () => {
    const psm = { type: 'infill', mode: 'psm', prefix: 'in enumer', suffix: ')' } as const
    const { ids, healed } = build({ ...psm, heal: true })
    expect(ids).toEqual(build({ ...psm, prefix: 'in' }).ids)
    expect(textOf(healed)).toBe(' enumer')
  })

  test('of one token leaves the frame, and heals the space in front of it too', () => {
    const { ids, healed } = build({ type: 'completion', prefix: 'de', heal: true })
    expect(ids).toEqual([tokenizer.specials.bos])
    expect(textOf(healed)).toBe(' de')
  })

  test.each(['été', 'naïve_x', '变量', 'x9'])('may be written in any script: %s', (prefix) => {
    expect(spm(`a = ${prefix}`, true).healed?.length).toBeGreaterThan(0)
  })
})

describe('stays whole', () => {
  test.each(['f(', 'x = ', 'x\n', 'a.', '', '"', 'x 🎉'])('behind %j', (prefix) => {
    expect(spm(prefix, true)).toEqual(spm(prefix))
  })

  test('where it was not asked for', () => {
    expect(spm('enumer', false)).toEqual(spm('enumer'))
    expect(spm('enumer').healed).toBeUndefined()
  })
})
