import { describe, expect, it } from 'vitest'
import {
  answerLines,
  answerPlaces,
  cutFrom,
  givenCount,
  givenWith,
} from '../../../../src/features/inspect/answer-places.ts'
import { surenessOf } from '../../../../src/features/inspect/sureness.ts'
import { traceRun } from '../../../../src/features/inspect/trace-run.ts'
import type { SampledToken, StopReason, WrittenToken } from '../../../../src/generation/run-event.ts'
import { newRun, type Run } from '../../../../src/store/run.ts'
import { DEFAULT_SAMPLING } from '../../../../src/store/sampling-limits.ts'
import { listPieces } from '../../../../src/tokenizer/list-pieces.ts'
import { BYTE_SPECIALS, byteIds, byteTokenizer } from '../../generation/byte-tokenizer.ts'
import { LOADED } from '../../store/loaded-model.ts'

const PIECES = listPieces(byteTokenizer)
const EOT: SampledToken = { id: BYTE_SPECIALS.infill.eot, logprob: -0.1, alternatives: [{ id: 5, logprob: -3 }] }
const TIMINGS = {
  promptTokens: 1,
  reusedTokens: 0,
  generatedTokens: 1,
  draftedTokens: 0,
  acceptedTokens: 0,
  prefillMs: 1,
  firstTokenMs: 1,
  decodeMs: 1,
}

const written = (id: number, text: string, given = false): WrittenToken => ({
  id,
  text,
  given,
  logprob: -0.5,
  alternatives: [
    { id, logprob: -0.5 },
    { id: id + 1, logprob: -1.5 },
  ],
})
const writtenText = (text: string) => [...text].map((letter) => written(byteIds(letter)[0]!, letter))

function runOf(tokens: readonly WrittenToken[], text = '', reason: StopReason = { type: 'end-of-infill' }): Run {
  const model = { ...LOADED, pieces: PIECES }
  const request = { prompt: { type: 'completion', prefix: 'f' }, params: DEFAULT_SAMPLING } as const
  const end = reason.type === 'end-of-infill' ? EOT : null
  return {
    ...newRun(1, model, request, 0),
    tokens,
    outcome: { type: 'done', reason, text, takenBack: 0, end, timings: TIMINGS },
  }
}

describe('the places of an answer', () => {
  it('hold the token that ended it', () => {
    const run = runOf(writtenText('ab'))
    expect(answerPlaces(run).map(({ id }) => id)).toEqual([...byteIds('ab'), EOT.id])
    expect(answerPlaces({ ...run, outcome: { type: 'running' } })).toBe(run.tokens)
  })

  it('are lines, each with its line feed', () => {
    const places = answerPlaces(runOf(writtenText('a\n\nbc')))
    expect(answerLines(places, PIECES)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
      { start: 3, end: 6 },
    ])
    expect(answerLines([], PIECES)).toEqual([])
  })

  it('tell how many were given', () => {
    expect(givenCount(runOf([written(5, 'a', true), written(6, 'b', true), written(7, 'c')]))).toBe(2)
    expect(givenCount(runOf([written(5, 'a', true)]))).toBe(1)
    expect(givenCount(runOf([]))).toBe(0)
  })

  it('tell from where on a rule cut them off, once the run is over', () => {
    const tokens = [...writtenText('ab'), written(byteIds('\n')[0]!, ''), written(byteIds('c')[0]!, '')]
    const run = runOf(tokens)
    expect(cutFrom(run)).toBe(2)
    expect(cutFrom({ ...run, outcome: { type: 'running' } })).toBe(4)
    expect(cutFrom(runOf([written(byteIds(' ')[0]!, ''), ...writtenText('x')]))).toBe(2)
    expect(cutFrom(runOf(tokens, '\ufffd')), 'half a character').toBe(4)
  })

  it('make what another run is given: all before the place, and the choice with what it stood among', () => {
    const places = answerPlaces(runOf(writtenText('xyz')))
    const given = givenWith(places, 1, byteIds('z')[0]!)
    expect(given.map(({ id }) => id)).toEqual(byteIds('xz'))
    expect(given[1]).toEqual({ id: byteIds('z')[0], logprob: -1.5, alternatives: places[1]!.alternatives })
    expect(given[0]).not.toHaveProperty('text')
    expect(givenWith(places, 3, 5).map(({ id }) => id)).toEqual([...byteIds('xyz'), 5])
    expect(givenWith(places, 1, 99)).toEqual([])
  })
})

describe('surenessOf', () => {
  it.each([
    [1, 'sure'],
    [0.9, 'sure'],
    [0.89, 'likely'],
    [0.5, 'likely'],
    [0.1, 'open'],
    [0.09, 'unlikely'],
    [0, 'unlikely'],
  ])('of %d is %s', (probability, step) => {
    // A rounding of the logarithm must not put a step's own bound below it.
    expect(surenessOf(Math.log(probability + 1e-9))).toBe(step)
  })
})

describe('traceRun', () => {
  it('finds raw and shown text the same, and names what is never shown', () => {
    const tokens = [...writtenText('ok'), written(BYTE_SPECIALS.infill.suffix, '')]
    expect(traceRun(runOf(tokens))).toEqual({ raw: 'ok', shown: 'ok', differences: [], specials: ['SUF', 'EOT'] })
  })

  it('counts what a rule cut off', () => {
    const tokens = [...writtenText('a = 1'), written(byteIds('\n')[0]!, '')]
    expect(traceRun(runOf(tokens, '', { type: 'stop-rule', rule: 'one-line' }))).toMatchObject({
      raw: 'a = 1\n',
      shown: 'a = 1',
      differences: [{ type: 'cut', characters: 1 }],
    })
  })

  it('sees the leading space that was taken away', () => {
    const tokens = [written(byteIds(' ')[0]!, ''), ...writtenText('x')]
    expect(traceRun(runOf(tokens)).differences).toEqual([{ type: 'leading-space' }])
  })

  it('names the cut word that was written anew, where it is the one before the hole', () => {
    const spelt = (word: string) => [...word].map((letter) => written(byteIds(letter)[0]!, ''))
    const differenceOf = (before: string) => traceRun(runOf([...spelt(before), ...writtenText('or')])).differences
    expect(differenceOf(' f')).toEqual([{ type: 'healed', word: 'f' }])
    expect(differenceOf('f')).toEqual([{ type: 'healed', word: 'f' }])
    expect(differenceOf('g')).toEqual([{ type: 'other' }])
  })

  it('sees both ends at once: the space in front, and what was cut off', () => {
    const unseen = (text: string) => [...text].map((letter) => written(byteIds(letter)[0]!, ''))
    const tokens = [...unseen(' '), ...writtenText('ab'), ...unseen('abab')]
    const told = [{ type: 'leading-space' }, { type: 'cut', characters: 4 }]
    expect(traceRun(runOf(tokens, '', { type: 'stop-rule', rule: 'repetition' })).differences).toEqual(told)
    const all = runOf(unseen('return x'), '', { type: 'stop-rule', rule: 'code-below' })
    expect(traceRun(all)).toMatchObject({ shown: '', differences: [{ type: 'cut', characters: 8 }] })
  })

  it('puts bytes together over tokens, and half a character at the end as the answer has it', () => {
    const [first, second, third] = byteIds('日')
    const whole = [written(first!, ''), written(second!, ''), written(third!, '日')]
    expect(traceRun(runOf(whole))).toMatchObject({ raw: '日', shown: '日', differences: [] })
    expect(traceRun(runOf(whole.slice(0, 2), '\ufffd'))).toMatchObject({ raw: '\ufffd', differences: [] })
  })
})
