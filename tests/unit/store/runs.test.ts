import { describe, expect, it, vi } from 'vitest'
import type { RunEvent } from '../../../src/generation/run-event.ts'
import { newRun } from '../../../src/store/run.ts'
import { DEFAULT_SAMPLING } from '../../../src/store/sampling-limits.ts'
import { LOADED } from './loaded-model.ts'

const REQUEST = { prompt: { type: 'completion', prefix: 'f' }, params: DEFAULT_SAMPLING } as const
const TOKEN: RunEvent = { type: 'token', id: 1, text: 'x', logprob: -1, alternatives: [], given: false }

async function freshRuns() {
  vi.resetModules()
  return (await import('../../../src/store/runs.ts')).useRuns
}

describe('the runs', () => {
  it('show the latest, and an earlier one when turned back to', async () => {
    const runs = await freshRuns()
    const { runStarted, runReported, runTurnedTo } = runs.getState()
    const first = runStarted(LOADED, REQUEST)
    const second = runStarted(LOADED, REQUEST)
    runReported(second, TOKEN)
    expect(runs.getState().inSight).toMatchObject({ id: second, written: 1 })
    runTurnedTo(first)
    expect(runs.getState().inSight).toMatchObject({ id: first, written: 0 })
    runReported(second, TOKEN)
    expect(runs.getState().inSight?.id).toBe(first)
    runTurnedTo(second)
    expect(runs.getState().inSight).toMatchObject({ id: second, written: 2 })
    expect(runStarted(LOADED, REQUEST)).toBeGreaterThan(second)
  })

  it('show one from before a reload, until the next begins', async () => {
    const runs = await freshRuns()
    const recalled = newRun(-1, LOADED, REQUEST, 0)
    runs.getState().runRecalled(recalled)
    expect(runs.getState()).toMatchObject({ inSight: recalled, kept: [] })
    const next = runs.getState().runStarted(LOADED, REQUEST)
    expect(runs.getState().inSight?.id).toBe(next)
  })

  it('forget the oldest, and drop what still comes of it', async () => {
    const runs = await freshRuns()
    const { runStarted, runReported, runFailed, runTurnedTo } = runs.getState()
    const ids = Array.from({ length: 40 }, () => runStarted(LOADED, REQUEST))
    const { kept } = runs.getState()
    expect(kept.map(({ id }) => id)).toEqual(ids.slice(-32))
    runReported(ids[0]!, TOKEN)
    runFailed(ids[1]!, { code: 'worker-lost' })
    runTurnedTo(ids[0]!)
    expect(runs.getState().inSight?.id).toBe(ids.at(-1))
    expect(runs.getState().kept).toEqual(kept)
  })

  it('keep why one failed', async () => {
    const runs = await freshRuns()
    const id = runs.getState().runStarted(LOADED, REQUEST)
    runs.getState().runFailed(id, { code: 'worker-lost' })
    expect(runs.getState().inSight?.outcome).toEqual({ type: 'failed', failure: { code: 'worker-lost' } })
  })
})
