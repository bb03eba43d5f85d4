import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunEvent, StopReason } from '../../../src/generation/run-event.ts'
import type { ChatTurn } from '../../../src/store/chat.ts'
import { CHAT_VERSION } from '../../../src/store/read-chat.ts'
import { LOADED } from './loaded-model.ts'
import { stubStorage } from './other-tab.ts'

const tabs = stubStorage()
const { stored } = tabs

/** The store reads what is stored when its module is evaluated. */
async function freshStore() {
  vi.resetModules()
  return (await import('../../../src/store/chats.ts')).useChats
}

const ASKED = { modelId: 'cria-instruct', seed: 42 }
const REQUEST = {
  prompt: { type: 'chat', system: null, turns: [], user: '' },
  params: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 1, maxTokens: 9 },
} as const

const token = (text: string): RunEvent => ({ type: 'token', id: 7, logprob: 0, alternatives: [], text, given: false })
const done = (reason: StopReason): RunEvent => ({
  type: 'done',
  reason,
  text: '',
  takenBack: 0,
  end: null,
  timings: {
    promptTokens: 1,
    reusedTokens: 0,
    generatedTokens: 1,
    draftedTokens: 0,
    acceptedTokens: 0,
    prefillMs: 1,
    firstTokenMs: 1,
    decodeMs: 1,
  },
})

type Store = Awaited<ReturnType<typeof freshStore>>

/** A turn asked and answered in one go. */
function answer(store: Store, place: number, user: string, text: string, reason: StopReason = { type: 'end-of-text' }) {
  const { id } = store.getState().turnAsked(place, { ...ASKED, user })
  const events = [token(text), done(reason)].map((event) => ({ turn: id, type: 'reported', event }) as const)
  const started = { turn: id, type: 'started', model: LOADED, request: REQUEST } as const
  store.getState().chatReported([started, ...events].map((event) => ({ event, at: 0 })))
  return id
}

const told = (turns: readonly ChatTurn[]) => turns.map(({ user, answer, phase }) => [user, answer, phase])

beforeEach(() => {
  stored.clear()
  vi.useFakeTimers()
})

describe('the conversation', () => {
  it('grows by the events of its turns, several at once', async () => {
    const store = await freshStore()
    const first = store.getState().turnAsked(0, { ...ASKED, user: 'a' })
    expect(told(store.getState().turns)).toEqual([['a', '', 'waiting']])
    const started = { turn: first.id, type: 'started', model: LOADED, request: REQUEST } as const
    const reported = (event: RunEvent) => ({ event: { turn: first.id, type: 'reported', event } as const, at: 0 })
    store.getState().chatReported([{ event: started, at: 0 }, reported(token(' on')), reported(token('e'))])
    expect(told(store.getState().turns)).toEqual([['a', ' one', 'writing']])
    store.getState().chatReported([reported(done({ type: 'length' }))])
    expect(told(store.getState().turns)).toEqual([['a', ' one', 'length']])
    expect(store.getState().turns[0]?.run?.tokens).toHaveLength(2)
  })

  it.each([
    ['end-of-text', 'complete'],
    ['aborted', 'stopped'],
    ['context-full', 'context-full'],
  ] as const)('a run that ends by %s leaves its turn %s', async (type, phase) => {
    const store = await freshStore()
    answer(store, 0, 'a', 'b', { type })
    expect(told(store.getState().turns)).toEqual([['a', 'b', phase]])
  })

  it('a run that went round in circles loses the copies, and its turn says so', async () => {
    const store = await freshStore()
    const { id } = store.getState().turnAsked(0, { ...ASKED, user: 'a' })
    const ended = { ...done({ type: 'stop-rule', rule: 'repetition' }), takenBack: 4 } as RunEvent
    const events = [token('once'), token(' once'), ended]
    const started = { turn: id, type: 'started', model: LOADED, request: REQUEST } as const
    const reported = events.map((event) => ({ turn: id, type: 'reported', event }) as const)
    store.getState().chatReported([started, ...reported].map((event) => ({ event, at: 0 })))
    expect(told(store.getState().turns)).toEqual([['a', 'once ', 'repeated']])
  })

  it('a failure stands in its turn, and what was written stays', async () => {
    const store = await freshStore()
    const { id } = store.getState().turnAsked(0, { ...ASKED, user: 'a' })
    const failure = { code: 'worker-lost' } as const
    const started = { turn: id, type: 'started', model: LOADED, request: REQUEST } as const
    const part = { turn: id, type: 'reported', event: token('par') } as const
    const failed = { turn: id, type: 'failed', failure } as const
    store.getState().chatReported([started, part, failed].map((event) => ({ event, at: 0 })))
    expect(store.getState().turns[0]).toMatchObject({ answer: 'par', phase: 'failed', failure })
    expect(store.getState().turns[0]?.run?.outcome).toEqual({ type: 'failed', failure })
  })

  it('goes on from an earlier turn, and Undo brings back what that took away', async () => {
    const store = await freshStore()
    answer(store, 0, 'a', '1')
    answer(store, 1, 'b', '2')
    answer(store, 2, 'c', '3')
    const all = store.getState().turns
    answer(store, 1, 'B', 'two')
    expect(told(store.getState().turns)).toEqual([
      ['a', '1', 'complete'],
      ['B', 'two', 'complete'],
    ])
    store.getState().undone()
    expect(store.getState().turns).toEqual(all)
    expect(store.getState().before).toBeNull()
  })

  it('a further message ends what Undo could bring back', async () => {
    const store = await freshStore()
    answer(store, 0, 'a', '1')
    store.getState().cleared()
    expect(store.getState().turns).toEqual([])
    expect(store.getState().before).toHaveLength(1)
    answer(store, 0, 'b', '2')
    expect(store.getState().before).toBeNull()
  })

  it('drops what is reported of a turn that is gone, and never gives its id again', async () => {
    const store = await freshStore()
    const old = store.getState().turnAsked(0, { ...ASKED, user: 'a' })
    store.getState().cleared()
    expect(store.getState().before?.[0]?.phase, 'nobody hears its end').toBe('stopped')
    const next = store.getState().turnAsked(0, { ...ASKED, user: 'b' })
    expect(next.id).not.toBe(old.id)
    store.getState().chatReported([{ event: { turn: old.id, type: 'reported', event: token('late') }, at: 0 }])
    expect(told(store.getState().turns)).toEqual([['b', '', 'waiting']])
  })

  it('keeps the tokens of the latest turns only', async () => {
    const store = await freshStore()
    for (let n = 0; n < 12; n++) answer(store, n, String(n), 'x')
    const runs = store.getState().turns.map(({ run }) => run !== null)
    expect(runs.filter(Boolean)).toHaveLength(8)
    expect(runs.slice(-8).every(Boolean)).toBe(true)
  })
})

describe('what is kept for the next visit', () => {
  it('is the conversation without its tokens, the draft, and how the model is asked', async () => {
    const store = await freshStore()
    answer(store, 0, 'a', '1')
    store.getState().systemChanged('Be brief.')
    store.getState().draftChanged('half a')
    store.getState().paramChanged('temperature', 1)
    expect(stored.get('chat'), 'not with every change').toBeUndefined()
    vi.runAllTimers()
    expect(stored.get('chat')).not.toContain('alternatives')
    const next = (await freshStore()).getState()
    expect(told(next.turns)).toEqual([['a', '1', 'complete']])
    expect(next).toMatchObject({ system: 'Be brief.', draft: 'half a', before: null })
    expect(next.params).toMatchObject({ temperature: 1, topP: 0.95, maxTokens: 1024 })
  })

  it('an answer that was being written when the page closed was stopped', async () => {
    const store = await freshStore()
    store.getState().turnAsked(0, { ...ASKED, user: 'a' })
    vi.runAllTimers()
    expect(told((await freshStore()).getState().turns)).toEqual([['a', '', 'stopped']])
  })

  it('is forgotten where it cannot be read', async () => {
    stored.set('chat', '{"state":{"turns":')
    expect((await freshStore()).getState().turns).toEqual([])
  })
})

describe('a conversation beside another tab', () => {
  const theirs = { user: 'b', answer: '2', modelId: 'cria-instruct', seed: 1, phase: 'complete' }

  it('is not undone by what is typed or chosen in a tab that has not touched it', async () => {
    const store = await freshStore()
    vi.runAllTimers()
    tabs.writeElsewhere('chat', () => ({ turns: [theirs], system: 'Be brief.' }), CHAT_VERSION)
    for (const draft of ['half', 'half a']) {
      store.getState().draftChanged(draft)
      vi.runAllTimers()
    }
    const next = (await freshStore()).getState()
    expect(told(next.turns)).toEqual([['b', '2', 'complete']])
    expect(next).toMatchObject({ system: 'Be brief.', draft: 'half a' })
  })

  it('is the one that was changed last', async () => {
    const store = await freshStore()
    tabs.writeElsewhere('chat', () => ({ turns: [theirs] }), CHAT_VERSION)
    answer(store, 0, 'a', '1')
    vi.runAllTimers()
    expect(told((await freshStore()).getState().turns)).toEqual([['a', '1', 'complete']])
  })
})

describe('a message that is being edited', () => {
  it('is kept with its turn: for Undo, and for the next visit', async () => {
    const store = await freshStore()
    const first = answer(store, 0, 'a', '1')
    const second = answer(store, 1, 'b', '2')
    store.getState().turnEdited(second, 'b, said better')
    expect(store.getState().turns.map(({ edit }) => edit)).toEqual([null, 'b, said better'])
    answer(store, 0, 'a', 'one')
    store.getState().undone()
    expect(store.getState().turns.map(({ id, edit }) => [id, edit])).toEqual([
      [first, null],
      [second, 'b, said better'],
    ])
    vi.runAllTimers()
    expect((await freshStore()).getState().turns.map(({ edit }) => edit)).toEqual([null, 'b, said better'])
  })
})
