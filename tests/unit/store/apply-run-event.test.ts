import { describe, expect, it } from 'vitest'
import type { RunEvent, RunTimings, WrittenToken } from '../../../src/generation/run-event.ts'
import type { RunRequest } from '../../../src/runtime/protocol.ts'
import { applyRunEvent } from '../../../src/store/apply-run-event.ts'
import { newRun } from '../../../src/store/run.ts'
import { runNumbers } from '../../../src/store/run-numbers.ts'
import { DEFAULT_SAMPLING } from '../../../src/store/sampling-limits.ts'
import { LOADED } from './loaded-model.ts'

const NO_CUT = { prefixLines: 0, suffixLines: 0 }
const PROMPT: RunEvent = { type: 'prompt', ids: Int32Array.of(1, 2, 3, 4, 5), reused: 3, cut: NO_CUT }
const WRITTEN: WrittenToken = {
  id: 9,
  text: 'x',
  logprob: -0.5,
  alternatives: [{ id: 9, logprob: -0.5 }],
  given: false,
}
const TOKEN: RunEvent = { type: 'token', ...WRITTEN }
const GIVEN: RunEvent = { type: 'token', ...WRITTEN, given: true }
const END = { id: 2, logprob: -0.1, alternatives: [] }
const REQUEST: RunRequest = { prompt: { type: 'completion', prefix: 'f' }, params: DEFAULT_SAMPLING }
const TIMINGS: RunTimings = {
  promptTokens: 5,
  reusedTokens: 3,
  generatedTokens: 11,
  draftedTokens: 6,
  acceptedTokens: 4,
  prefillMs: 4,
  firstTokenMs: 6,
  decodeMs: 100,
}
const DONE: RunEvent = {
  type: 'done',
  reason: { type: 'end-of-text' },
  text: '',
  takenBack: 0,
  end: END,
  timings: TIMINGS,
}

const start = newRun(1, LOADED, REQUEST, 1000)
const apply = (...events: [RunEvent, number][]) =>
  events.reduce((run, [event, at]) => applyRunEvent(run, event, at), start)

describe('applyRunEvent', () => {
  it('takes the size of the prompt and what was reused', () => {
    expect(apply([PROMPT, 1001]).prompt).toEqual({ ids: Int32Array.of(1, 2, 3, 4, 5), reused: 3, cut: NO_CUT })
  })

  it('counts tokens and keeps the times of the first and the last', () => {
    const run = apply([PROMPT, 1001], [TOKEN, 1020], [TOKEN, 1030], [TOKEN, 1070])
    expect(run).toMatchObject({ written: 3, firstTokenAt: 1020, lastTokenAt: 1070, outcome: { type: 'running' } })
  })

  it('ends with the reason and the timings of the worker', () => {
    expect(apply([PROMPT, 1001], [DONE, 1100]).outcome).toEqual(DONE)
  })

  it('takes back what a rule has cut off from the texts of the last tokens, and keeps the tokens', () => {
    const token = (text: string): RunEvent => ({ ...TOKEN, text })
    const cut: RunEvent = { ...DONE, reason: { type: 'stop-rule', rule: 'repetition' }, takenBack: 5 }
    const run = apply([token('one'), 1], [token('two'), 2], [token(''), 3], [token('two'), 4], [cut, 5])
    expect(run.tokens.map(({ text }) => text)).toEqual(['one', 't', '', ''])
    expect(run.tokens.map(({ id }) => id)).toEqual([9, 9, 9, 9])
    expect(run.written).toBe(4)
  })

  it('keeps every token, and counts only the drawn ones', () => {
    const run = apply([PROMPT, 1001], [GIVEN, 1002], [TOKEN, 1020])
    expect(run.tokens).toEqual([{ ...WRITTEN, given: true }, WRITTEN])
    expect(run).toMatchObject({ written: 1, firstTokenAt: 1020 })
  })

  it('changes no more after the end', () => {
    const ended = apply([PROMPT, 1001], [DONE, 1100])
    expect(applyRunEvent(ended, TOKEN, 1200)).toBe(ended)
  })

  it('leaves the run it was given as it was', () => {
    applyRunEvent(start, TOKEN, 1020)
    expect(start.written).toBe(0)
  })
})

describe('runNumbers', () => {
  it('knows nothing before the first token', () => {
    expect(runNumbers(apply([PROMPT, 1001]))).toEqual({
      firstTokenMs: null,
      tokensPerSecond: null,
      prefillTokensPerSecond: null,
    })
  })

  it('goes by the clock of the page while the run goes on', () => {
    const numbers = runNumbers(apply([TOKEN, 1020], [TOKEN, 1070]))
    expect(numbers.firstTokenMs).toBe(20)
    expect(numbers.tokensPerSecond).toBe(20) // one more token in 50 ms
  })

  it('goes by the timings of the worker afterwards: ten tokens after the first in 100 ms, two read in 4 ms', () => {
    expect(runNumbers(apply([TOKEN, 1020], [DONE, 1100]))).toEqual({
      firstTokenMs: 6,
      tokensPerSecond: 100,
      prefillTokensPerSecond: 500,
    })
  })
})
