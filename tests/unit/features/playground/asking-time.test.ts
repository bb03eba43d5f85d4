import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AskingTime } from '../../../../src/features/playground/asking-time.ts'
import { MAX_WAIT, MIN_WAIT } from '../../../../src/suggest/when-to-ask.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Milliseconds until it asks. */
function waitOf(time: AskingTime): number {
  let asked = false
  time.inPause(() => {
    asked = true
  })
  for (let waited = 0; waited <= MAX_WAIT; waited++) {
    if (asked) return waited
    vi.advanceTimersByTime(1)
  }
  throw new Error('it never asked')
}

describe('AskingTime', () => {
  it('asks sooner the faster the model answers, down to the shortest wait', () => {
    const time = new AskingTime()
    const before = waitOf(time)
    for (let i = 0; i < 20; i++) time.answered(5)
    expect(before).toBeGreaterThan(MIN_WAIT)
    expect(waitOf(time)).toBe(MIN_WAIT)
  })

  it('waits for a pause in the typing where answers take long, and forgets their time with the model', () => {
    const time = new AskingTime()
    const fresh = waitOf(time)
    for (let i = 0; i < 20; i++) time.answered(7000)
    expect(waitOf(time)).toBeGreaterThan(fresh)
    for (let i = 0; i < 20; i++) {
      time.typed()
      vi.advanceTimersByTime(60)
    }
    const slowly = waitOf(time)
    expect(slowly).toBeLessThan(MAX_WAIT)
    time.modelChanged()
    expect(waitOf(time)).toBeLessThanOrEqual(slowly)
  })

  it('does one thing at a time, and nothing once it was called off', () => {
    const time = new AskingTime()
    const done: string[] = []
    time.after(100, () => done.push('first'))
    time.after(100, () => done.push('second'))
    vi.advanceTimersByTime(100)
    expect(done).toEqual(['second'])
    time.inPause(() => done.push('third'))
    time.cancel()
    vi.advanceTimersByTime(MAX_WAIT)
    expect(done).toEqual(['second'])
  })
})
