import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TabMemory } from '../../../src/store/tab-memory.ts'

const readText = (stored: unknown) => (typeof stored === 'string' ? stored : null)

/** A window with a storage that a test can look into, and can make refuse. */
function fakeWindow() {
  const items = new Map<string, string>()
  const listeners = new Map<string, (() => void)[]>()
  const state = { refuses: false, items }
  const check = () => {
    if (state.refuses) throw new DOMException('no room', 'QuotaExceededError')
  }
  const sessionStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      check()
      items.set(key, value)
    },
    removeItem: (key: string) => void items.delete(key),
  }
  const addEventListener = (type: string, listener: () => void) =>
    listeners.set(type, [...(listeners.get(type) ?? []), listener])
  const fake = { sessionStorage, addEventListener } as unknown as Window
  return { state, fake, fire: (type: string) => listeners.get(type)?.forEach((listener) => void listener()) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the memory of a tab', () => {
  it('gives a later page of the same tab what was kept, under the name it was kept by', () => {
    const { fake } = fakeWindow()
    new TabMemory('one', readText, () => fake).keep(() => 'text <FILL_ME>\r\n\ud800')
    vi.runAllTimers()
    expect(new TabMemory('one', readText, () => fake).recall()).toBe('text <FILL_ME>\r\n\ud800')
    expect(new TabMemory('two', readText, () => fake).recall()).toBeNull()
  })

  it('takes the value once after many changes, and then the latest', () => {
    const { fake } = fakeWindow()
    const memory = new TabMemory('one', readText, () => fake)
    const take = vi.fn(() => 'latest')
    memory.keep(() => 'earlier')
    for (let change = 0; change < 9; change++) memory.keep(take)
    expect(take).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(take).toHaveBeenCalledTimes(1)
    expect(memory.recall()).toBe('latest')
  })

  it.each(['pagehide', 'visibilitychange'])('writes at once on %s, and nothing where nothing changed', (type) => {
    const { fake, fire, state } = fakeWindow()
    const memory = new TabMemory('one', readText, () => fake)
    memory.keep(() => 'in time')
    fire(type)
    expect(memory.recall()).toBe('in time')
    state.items.clear()
    fire(type)
    vi.runAllTimers()
    expect(memory.recall()).toBeNull()
  })

  it('forgets rather than bring back what is out of date: too large, or no room', () => {
    const { fake, state } = fakeWindow()
    const memory = new TabMemory('one', readText, () => fake)
    for (const [refuses, later] of [
      [false, 'x'.repeat(2_000_000)],
      [true, 'later'],
    ] as const) {
      state.refuses = false
      memory.keep(() => 'before')
      vi.runAllTimers()
      state.refuses = refuses
      memory.keep(() => later)
      vi.runAllTimers()
      expect(memory.recall()).toBeNull()
    }
  })

  it('takes foreign content for nothing, and a storage that throws for an empty one', () => {
    const { fake, state } = fakeWindow()
    const memory = new TabMemory('one', readText, () => fake)
    for (const foreign of ['{', '42', 'null', '']) {
      state.items.set('screen-one', foreign)
      expect(memory.recall()).toBeNull()
    }
    const closed = new TabMemory('one', readText, () => {
      throw new DOMException('not here', 'SecurityError')
    })
    expect(closed.recall()).toBeNull()
  })
})
