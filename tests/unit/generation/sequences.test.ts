import { describe, expect, test } from 'vitest'
import { createSequences } from '../../../src/generation/sequences.ts'
import { OutOfMemoryError } from '../../../src/lib/errors.ts'
import { fakeCache } from './fake-sequence.ts'

const cache = () => fakeCache(() => [0]).cached

describe('each place has a cache of its own', () => {
  test('and finds it again', async () => {
    const first = cache()
    const sequences = createSequences(first, async () => cache(), 3)
    const [a, b, c] = [await sequences.at('a'), await sequences.at('b'), await sequences.at('c')]
    expect(a.cached).toBe(first)
    expect(new Set([a.cached, b.cached, c.cached]).size).toBe(3)
    expect(await sequences.at('a')).toBe(a)
    expect(await sequences.at('b')).toBe(b)
  })

  test('until there are too many: who asked longest ago gives way', async () => {
    const sequences = createSequences(cache(), async () => cache(), 2)
    const [a, b] = [await sequences.at('a'), await sequences.at('b')]
    await sequences.at('a')
    const c = await sequences.at('c')
    expect(c.cached).toBe(b.cached)
    expect(c.window).toBeNull()
    expect(await sequences.at('a')).toBe(a)
  })

  test('as long as memory lasts, and asks for no more of it then', async () => {
    let asked = 0
    const sequences = createSequences(
      cache(),
      () => {
        asked++
        return Promise.reject(new OutOfMemoryError('kv-cache', 1))
      },
      3,
    )
    const a = await sequences.at('a')
    expect((await sequences.at('b')).cached).toBe(a.cached)
    expect((await sequences.at('c')).cached).toBe(a.cached)
    expect(asked).toBe(1)
  })
})

test('any other failure is told', async () => {
  const sequences = createSequences(cache(), () => Promise.reject(new Error('no device')), 2)
  await sequences.at('a')
  await expect(sequences.at('b')).rejects.toThrow('no device')
})
