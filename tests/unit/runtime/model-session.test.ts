import { describe, expect, it } from 'vitest'
import { growAnswer } from '../../../src/generation/grow-answer.ts'
import type { PromptRequest } from '../../../src/prompts/prompt.ts'
import { createSession } from '../../../src/runtime/model-session.ts'
import type { RunPlace } from '../../../src/runtime/protocol.ts'
import { BYTE_SPECIALS, byteIds, byteTokenizer } from '../generation/byte-tokenizer.ts'
import { answering, fakeCache, onlySequence } from '../generation/fake-sequence.ts'
import { ask, collect, LOADED } from './fake-model.ts'

const { bos, eos } = BYTE_SPECIALS
const { prefix: pre, suffix: suf, middle: mid, eot } = BYTE_SPECIALS.infill

function run(prompt: PromptRequest, promptLength: number, answer: number[], tokenizer = byteTokenizer) {
  const { cached } = fakeCache(answering(byteTokenizer.vocabSize, promptLength, answer))
  const session = createSession(LOADED, tokenizer, onlySequence(cached))
  return collect(session.run({ ...ask(''), prompt }, new AbortController().signal))
}

describe('a session', () => {
  it('builds the prompt of an infill, and reports it', async () => {
    const ids = [bos, pre, suf, ...byteIds(')'), mid, ...byteIds(' f(')]
    const events = await run({ type: 'infill', mode: 'spm', prefix: 'f(', suffix: ')' }, ids.length, [
      ...byteIds(' x'),
      eot,
    ])
    expect(events[0]).toEqual({
      type: 'prompt',
      ids: Int32Array.from(ids),
      reused: 0,
      cut: { prefixLines: 0, suffixLines: 0 },
    })
    expect(events[1]).toMatchObject({ type: 'token', text: ' ' })
    expect(events.at(-1)).toMatchObject({ reason: { type: 'end-of-infill' } })
  })

  it('takes away the space that begins a text of its own, and no other', async () => {
    const textOf = async (prefix: string, length: number) => {
      const events = await run({ type: 'completion', prefix }, length, [...byteIds(' x'), eos])
      return events.map((event) => (event.type === 'token' ? event.text : '')).join('')
    }
    expect(await textOf('', 1)).toBe('x')
    expect(await textOf('f', 3)).toBe(' x')
  })

  it('takes away the space between a question and its answer', async () => {
    const ids = [bos, ...byteIds(' [INST] f [/INST]')]
    const chat = { type: 'chat', system: null, turns: [], user: 'f' } as const
    const events = await run(chat, ids.length, [...byteIds(' x'), eos])
    expect(events[0]).toMatchObject({ ids: Int32Array.from(ids) })
    expect(events.map((event) => (event.type === 'token' ? event.text : '')).join('')).toBe('x')
  })

  it('ends an answer that only says again what stands there, but leaves a suggestion to its filters', async () => {
    const prompt = { type: 'infill', mode: 'psm', prefix: 'if x:\n', suffix: '\nreturn total' } as const
    const ids = [bos, pre, ...byteIds(` ${prompt.prefix}`), suf, ...byteIds(prompt.suffix), mid]
    const written = [...byteIds('y\nreturn total\nz'), eot]
    const ended = async (place: RunPlace, wanted: PromptRequest, length: number, answer: number[]) => {
      const { cached } = fakeCache(answering(byteTokenizer.vocabSize, length, answer))
      const session = createSession(LOADED, byteTokenizer, onlySequence(cached))
      const request = { ...ask('', { maxTokens: 400 }), prompt: wanted, place }
      const events = await collect(session.run(request, new AbortController().signal))
      return [events.reduce(growAnswer, ''), events.at(-1)]
    }
    const codeBelow = { reason: { type: 'stop-rule', rule: 'code-below' } }
    expect(await ended('playground', prompt, ids.length, written)).toMatchObject(['y', codeBelow])
    const whole = { reason: { type: 'end-of-infill' } }
    expect(await ended('suggest', prompt, ids.length, written)).toMatchObject(['y\nreturn total\nz', whole])
    const chat = { type: 'chat', system: null, turns: [], user: 'f' } as const
    const repetition = { reason: { type: 'stop-rule', rule: 'repetition' } }
    const circle = byteIds(` ok\n${'say that again\n'.repeat(20)}`)
    const length = byteIds(' [INST] f [/INST]').length + 1
    expect(await ended('chat', chat, length, circle)).toMatchObject(['ok\nsay that again', repetition])
  })

  it('fails where the model cannot infill', async () => {
    const tokenizer = { ...byteTokenizer, specials: { bos, eos, infill: null } }
    const infill = run({ type: 'infill', mode: 'psm', prefix: 'f(', suffix: ')' }, 1, [eos], tokenizer)
    await expect(infill).rejects.toMatchObject({ failure: { code: 'cannot-infill', model: LOADED.name } })
  })

  it('previews the very ids that a run reads, and feeds nothing', async () => {
    const { sequence, cached } = fakeCache(answering(byteTokenizer.vocabSize, 9, [eot]))
    const session = createSession({ ...LOADED, contextLength: 64 }, byteTokenizer, onlySequence(cached))
    const prompt = { type: 'infill', mode: 'psm', prefix: 'a\n'.repeat(40), suffix: ')' } as const
    const request = { ...ask('', { maxTokens: 8 }), prompt }
    const preview = session.preview({ prompt, maxTokens: 8 })
    expect(sequence.calls).toEqual([])
    const [first] = await collect(session.run(request, new AbortController().signal))
    expect(preview.cut.prefixLines).toBeGreaterThan(0)
    expect(first).toMatchObject({ type: 'prompt', ids: preview.ids, cut: preview.cut })
  })

  it.each([
    ['of no vocabulary', [byteTokenizer.vocabSize]],
    ['that are no ids', [1.5]],
    ['beyond Max tokens', [5, 5, 5, 5]],
  ])('refuses given tokens %s', async (_, ids) => {
    const { cached } = fakeCache(answering(byteTokenizer.vocabSize, 1, [eos]))
    const session = createSession(LOADED, byteTokenizer, onlySequence(cached))
    const given = ids.map((id) => ({ id, logprob: 0, alternatives: [] }))
    const run = session.run({ ...ask('f', { maxTokens: 3 }), given }, new AbortController().signal)
    await expect(collect(run)).rejects.toThrow(RangeError)
  })
})
