import { describe, expect, it } from 'vitest'
import { countThreads } from '../../../src/runtime/count-threads.ts'

describe('countThreads', () => {
  it.each([
    [{ wanted: null, isIsolated: true, cores: 4 }, 4],
    [{ wanted: null, isIsolated: true, cores: 32 }, 8],
    [{ wanted: 1, isIsolated: true, cores: 4 }, 1],
    [{ wanted: 12, isIsolated: true, cores: 32 }, 12],
    [{ wanted: 12, isIsolated: true, cores: 4 }, 4],
    [{ wanted: 12, isIsolated: false, cores: 32 }, 1],
  ])('%j: %i', ({ wanted, ...processor }, threads) => {
    expect(countThreads(wanted, processor)).toBe(threads)
  })
})
