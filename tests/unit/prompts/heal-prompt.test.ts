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
  test('loses its last token, whose bytes the answer begins with', () => {
    const whole = spm('for i in enumer')
    const { ids, healed } = spm('for i in enumer', true)
    expect(ids).toEqual(whole.ids.slice(0, -1))
    expect(healed).toEqual(tokenizer.bytes(whole.ids.at(-1)!))
    expect('for i in enumer').toContain(textOf(healed)?.trim())
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

  test('where the prefix is not the end of the prompt', () => {
    const psm = { type: 'infill', mode: 'psm', prefix: 'enumer', suffix: ')' } as const
    expect(build({ ...psm, heal: true })).toEqual(build(psm))
  })
})
