import { describe, expect, it } from 'vitest'
import { holdLock } from '../../../src/runtime/hold-lock.ts'
import { FakeLocks } from './fake-locks.ts'

describe('holdLock', () => {
  it('tells the name once the lock is held, and keeps it', async () => {
    const locks = new FakeLocks()
    const name = await holdLock(locks)
    expect(name).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(locks.isHeld(name!)).toBe(true)
  })

  it('takes another name each time', async () => {
    const locks = new FakeLocks()
    expect(await holdLock(locks)).not.toBe(await holdLock(locks))
  })

  it('does without where locks are absent or refused', async () => {
    expect(await holdLock(null)).toBeNull()
    expect(await holdLock({ request: () => Promise.reject(new Error('SecurityError')) })).toBeNull()
  })
})
