import { expect, it, vi } from 'vitest'
import { stubStorage } from './other-tab.ts'

const tabs = stubStorage()
// It reads what is stored when its module is evaluated.
const { readVotes, useVotes } = await import('../../../src/store/votes.ts')

it('counts each vote for its variant, and starts anew when told to', () => {
  const { voteCast, votesReset } = useVotes.getState()
  voteCast('python')
  voteCast('python')
  voteCast('tie')
  expect(useVotes.getState().votes).toEqual({ base: 0, python: 2, instruct: 0, other: 0, tie: 1 })
  votesReset()
  expect(useVotes.getState().votes.python).toBe(0)
})

it.each([null, 3, 'votes', [], { base: -1, python: 1.5, instruct: '2', tie: Number.NaN }])(
  'takes nothing from %j that is no count',
  (stored) => expect(Object.values(readVotes(stored))).toEqual([0, 0, 0, 0, 0]),
)

it('takes the counts that are there', () => {
  expect(readVotes({ base: 3, other: 1 })).toEqual({ base: 3, python: 0, instruct: 0, other: 1, tie: 0 })
})

it('counts on from what another tab has counted', () => {
  useVotes.getState().voteCast('base')
  tabs.writeElsewhere('votes', ({ votes }) => ({ votes: { ...(votes as object), tie: 4 } }))
  useVotes.getState().voteCast('tie')
  expect(useVotes.getState().votes).toMatchObject({ base: 1, tie: 5 })
})

it('counts on where the browser takes nothing, for as long as the page lasts', () => {
  vi.stubGlobal('localStorage', undefined)
  useVotes.getState().votesReset()
  for (const choice of ['base', 'tie', 'base'] as const) useVotes.getState().voteCast(choice)
  expect(useVotes.getState().votes).toMatchObject({ base: 2, tie: 1 })
})
