import { describe, expect, it } from 'vitest'
import {
  FIRST_RHYTHM,
  follow,
  isSingleLine,
  MAX_WAIT,
  MIN_WAIT,
  mayAsk,
  type Rhythm,
  type Situation,
  typedAlong,
  waitBeforeAsking,
} from '../../../src/suggest/when-to-ask.ts'

const QUIET: Situation = {
  switchedOn: true,
  modelReady: true,
  filling: false,
  composing: false,
  focused: true,
  readOnly: false,
  selecting: false,
  atHole: false,
}

describe('how long to wait', () => {
  it('asks at once where the model answers before the next key', () => {
    expect(waitBeforeAsking(rhythmOf({ gaps: 200, latencies: 20 }))).toBe(MIN_WAIT)
  })

  it('waits for a pause where the model is slow, shorter for those who type fast', () => {
    const fast = waitBeforeAsking(rhythmOf({ gaps: 100, latencies: 2000 }))
    const slow = waitBeforeAsking(rhythmOf({ gaps: 240, latencies: 2000 }))
    expect(fast).toBeCloseTo(150, 0)
    expect(slow).toBeCloseTo(360, 0)
  })

  it('never waits longer than what feels like an answer', () => {
    expect(waitBeforeAsking(rhythmOf({ gaps: 900, latencies: 5000 }))).toBe(MAX_WAIT)
  })

  it('takes a pause for no typing speed', () => {
    const typing = rhythmOf({ gaps: 100, latencies: 2000 })
    const back = follow(typing, { type: 'typed', at: (typing.typedAt ?? 0) + 60_000 })
    expect(back.gap).toBe(typing.gap)
  })

  it('forgets what the model before took', () => {
    const slow = rhythmOf({ gaps: 100, latencies: 9000 })
    expect(follow(slow, { type: 'model-changed' })).toEqual({ ...slow, latency: FIRST_RHYTHM.latency })
  })
})

describe('when nothing is asked', () => {
  it('asks in quiet', () => {
    expect(mayAsk(QUIET, false)).toBe(true)
  })

  it.each<Partial<Situation>>([
    { modelReady: false },
    { filling: true },
    { composing: true },
    { focused: false },
    { readOnly: true },
    { selecting: true },
    { atHole: true },
  ])('neither by itself nor on demand: %o', (hindrance) => {
    expect(mayAsk({ ...QUIET, ...hindrance }, false)).toBe(false)
    expect(mayAsk({ ...QUIET, ...hindrance }, true)).toBe(false)
  })

  it('asks only on demand where suggestions are switched off', () => {
    expect(mayAsk({ ...QUIET, switchedOn: false }, false)).toBe(false)
    expect(mayAsk({ ...QUIET, switchedOn: false }, true)).toBe(true)
  })
})

describe('one line or a block', () => {
  it.each([
    ['x = <|cursor|>', false],
    ['x = <|cursor|>\ny = 2', false],
    ['x = <|cursor|>   \ny = 2', false],
    ['f(<|cursor|>)', true],
    ['x = <|cursor|> + 1\n', true],
  ])('%j', (text, single) => {
    expect(isSingleLine(text.split('<|cursor|>')[1]!)).toBe(single)
  })
})

describe('typed along', () => {
  const asked = { prefix: 'def f(x):\n    ', suffix: '\n' }
  const now = (typed: string) => ({ ...asked, prefix: asked.prefix + typed })

  it.each([
    ['nothing yet', '', 'return x', false, ''],
    ['its beginning', 'ret', 'return x', false, 'ret'],
    ['all of it', 'return x', 'return x', true, 'return x'],
    ['more than has come so far', 'return', 'ret', false, 'return'],
    ['more than it says', 'return x + 1', 'return x', true, null],
    ['something else', 'rat', 'return x', false, null],
  ])('%s', (_, typed, said, complete, expected) => {
    expect(typedAlong(asked, now(typed), said, complete)).toBe(expected)
  })

  it('is over when text was taken away, or changed elsewhere', () => {
    expect(typedAlong(asked, { ...asked, prefix: 'def f(x):\n   ' }, 'return', false)).toBe(null)
    expect(typedAlong(asked, { ...now('r'), suffix: '\n\n' }, 'return', false)).toBe(null)
  })
})

/** The rhythm after 40 keys and answers, evenly spaced. */
function rhythmOf({ gaps, latencies }: { gaps: number; latencies: number }): Rhythm {
  let rhythm = FIRST_RHYTHM
  for (let key = 0; key < 40; key++) {
    rhythm = follow(rhythm, { type: 'typed', at: key * gaps })
    rhythm = follow(rhythm, { type: 'answered', latency: latencies })
  }
  return rhythm
}
