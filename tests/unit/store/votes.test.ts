import { expect, it } from 'vitest'
import { readVotes, useVotes } from '../../../src/store/votes.ts'

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
