import { describe, expect, it } from 'vitest'
import { threadOptions } from '../../../src/features/settings/thread-options.ts'

describe('threadOptions', () => {
  it('offers each number of cores and none in particular', () => {
    const { value, options } = threadOptions(null, 2)
    expect(value).toBe('auto')
    expect(options.map((option) => option.label)).toEqual(['Automatic', '1 thread', '2 threads'])
  })

  it('shows what runs where a machine has fewer', () => {
    expect(threadOptions(12, 4).value).toBe('4')
    expect(threadOptions(3, 4).value).toBe('3')
  })
})
