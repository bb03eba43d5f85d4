import { describe, expect, it } from 'vitest'
import { Ahead } from '../../../../src/features/playground/ahead.ts'
import { type SuggestedAnswer, Suggestion } from '../../../../src/features/playground/suggestion.ts'

const AROUND = { prefix: 'a = ', suffix: '\n' }

function saying(text: string, complete = true): SuggestedAnswer {
  const end = complete ? ({ type: 'enough' } as const) : ({ type: 'running' } as const)
  return { text, complete, trace: { raw: text, shown: text, cuts: [], end, timings: null } }
}

/** A suggestion that says `text`, and what was asked for behind it. */
function fetchBehind(text: string) {
  const suggestion = new Suggestion(AROUND)
  suggestion.wrote(0, saying(text))
  const ahead = new Ahead()
  const written: Suggestion[] = []
  const fetch = () => ahead.fetch(suggestion, (next) => written.push(next))
  fetch()
  return { ahead, written, fetch }
}

describe('Ahead', () => {
  it('asks for what comes behind the suggestion as if it had been taken, once', () => {
    const { written, fetch } = fetchBehind('1')
    fetch()
    expect(written.map(({ around }) => around)).toEqual([{ prefix: 'a = 1', suffix: '\n' }])
  })

  it('hands out what goes on from the text, and only once', () => {
    const { ahead, written } = fetchBehind('1')
    written[0]!.wrote(0, saying(' + 2'))
    const now = { prefix: 'a = 1', suffix: '\n' }
    expect(ahead.take(now)).toBe(written[0])
    expect(ahead.take(now)).toBeNull()
  })

  it('lets go of what does not go on from the text, and stops its writing', () => {
    const { ahead, written } = fetchBehind('1')
    const { signal } = written[0]!.stopper()
    expect(ahead.take({ prefix: 'b = 1', suffix: '\n' })).toBeNull()
    expect(signal.aborted).toBe(true)
  })

  it('may ask again once it was stopped', () => {
    const { ahead, written, fetch } = fetchBehind('1')
    const { signal } = written[0]!.stopper()
    ahead.stop()
    fetch()
    expect(signal.aborted).toBe(true)
    expect(written).toHaveLength(2)
  })
})
