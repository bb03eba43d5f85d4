import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { SamplingParams } from '../generation/run-event.ts'
import { applyChatEvent, type ChatEvent, type ChatTurn, settled } from './chat.ts'
import { lateStorage } from './late-storage.ts'
import { CHAT_VERSION, DEFAULT_CHAT, type KeptChat, readChat } from './read-chat.ts'
import { sharedStorage } from './shared-storage.ts'

/** Turns whose tokens are kept to be looked at: a token with its alternatives weighs a hundred times its text. */
const MAX_RUNS = 8

export interface ChatReport {
  readonly event: ChatEvent
  /** When it arrived; milliseconds of the page's clock. */
  readonly at: number
}

interface ChatsState extends KeptChat {
  /** The turns that the latest step took away, for Undo; null where nothing was taken. */
  readonly before: readonly ChatTurn[] | null
  modelChosen(modelId: string): void
  systemChanged(system: string): void
  paramChanged(key: keyof SamplingParams, value: number): void
  paramsReset(): void
  draftChanged(draft: string): void
  /** A message at that place of the conversation; whatever stood there and behind it goes. Returns its turn. */
  turnAsked(place: number, asked: Pick<ChatTurn, 'user' | 'modelId' | 'seed'>): ChatTurn
  turnEdited(id: number, edit: string | null): void
  /** Several at once: the page draws once for all of them. Those of turns that are gone are dropped. */
  chatReported(reports: readonly ChatReport[]): void
  cleared(): void
  undone(): void
}

export const useChats = create<ChatsState>()(
  persist<ChatsState, [], [], KeptChat>(
    (set, get) => ({
      ...DEFAULT_CHAT,
      before: null,
      modelChosen: (modelId) => set({ modelId }),
      systemChanged: (system) => set({ system }),
      paramChanged: (key, value) => set(({ params }) => ({ params: { ...params, [key]: value } })),
      paramsReset: () => set({ params: DEFAULT_CHAT.params }),
      draftChanged: (draft) => set({ draft }),
      turnAsked(place, asked) {
        const { turns, before } = get()
        const id = 1 + Math.max(0, ...[...turns, ...(before ?? [])].map((turn) => turn.id))
        const turn: ChatTurn = { ...asked, id, answer: '', phase: 'waiting', failure: null, edit: null, run: null }
        const kept = turns.slice(0, place).map((one, at) => (at <= place - MAX_RUNS ? { ...one, run: null } : one))
        set({ turns: [...kept, turn], before: place < turns.length ? turns : null })
        return turn
      },
      turnEdited(id, edit) {
        set(({ turns }) => ({ turns: turns.map((turn) => (turn.id === id ? { ...turn, edit } : turn)) }))
      },
      chatReported(reports) {
        const told = (turn: ChatTurn) =>
          reports.reduce((now, { event, at }) => (event.turn === now.id ? applyChatEvent(now, event, at) : now), turn)
        set(({ turns }) => ({ turns: turns.map(told) }))
      },
      cleared: () => set(({ turns }) => ({ turns: [], before: turns.map(settled) })),
      undone: () => set(({ turns, before }) => ({ turns: before ?? turns, before: null })),
    }),
    {
      name: 'chat',
      version: CHAT_VERSION,
      storage: lateStorage(sharedStorage(readChat)),
      partialize: ({ modelId, system, params, draft, turns }) => ({
        modelId,
        system,
        params,
        draft,
        turns: turns.map((turn) => ({ ...turn, failure: null, run: null })),
      }),
      migrate: readChat,
      merge: (stored, state) => ({ ...state, ...readChat(stored) }),
    },
  ),
)
