import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Variant } from '../models/catalogue.ts'
import { asRecord } from './read-settings.ts'
import { sharedStorage } from './shared-storage.ts'

/** How often each variant was found best without its name, a model of none of them (`other`), or none at all (`tie`). */
export type Votes = Readonly<Record<Variant | 'other' | 'tie', number>>

interface VotesState {
  readonly votes: Votes
  voteCast(choice: keyof Votes): void
  votesReset(): void
}

const VOTES_VERSION = 1
const NO_VOTES: Votes = { base: 0, python: 0, instruct: 0, other: 0, tie: 0 }

/** Kept in this browser and nowhere else. */
export const useVotes = create<VotesState>()(
  persist<VotesState, [], [], { votes: Votes }>(
    (set) => ({
      votes: NO_VOTES,
      voteCast(choice) {
        // Another tab may have counted since.
        void useVotes.persist.rehydrate()
        set(({ votes }) => ({ votes: { ...votes, [choice]: votes[choice] + 1 } }))
      },
      votesReset() {
        void useVotes.persist.rehydrate()
        set({ votes: NO_VOTES })
      },
    }),
    {
      name: 'votes',
      version: VOTES_VERSION,
      storage: sharedStorage(readStored),
      partialize: ({ votes }) => ({ votes }),
      merge: (stored, state) => ({ ...state, ...readStored(stored) }),
    },
  ),
)

function readStored(stored: unknown): { votes: Votes } {
  return { votes: readVotes(asRecord(stored).votes) }
}

/** Votes from what a browser had stored: whatever is no count is none. */
export function readVotes(stored: unknown): Votes {
  const from = asRecord(stored)
  const count = (key: keyof Votes) => {
    const value = from[key]
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
  }
  return {
    base: count('base'),
    python: count('python'),
    instruct: count('instruct'),
    other: count('other'),
    tie: count('tie'),
  }
}
