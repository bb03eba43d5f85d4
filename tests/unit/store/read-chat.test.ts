import { describe, expect, it } from 'vitest'
import { CHAT_LIMITS, DEFAULT_CHAT, readChat } from '../../../src/store/read-chat.ts'

const turn = (user: string, answer = 'x') => ({ user, answer, modelId: 'cria-instruct', seed: 1, phase: 'complete' })
const users = (stored: unknown) => readChat(stored).turns.map(({ user }) => user)

describe('readChat', () => {
  it('asks as Meta’s reference does where nothing is stored', () => {
    for (const stored of [null, undefined, 7, 'chat', [], {}]) expect(readChat(stored)).toEqual(DEFAULT_CHAT)
    expect(DEFAULT_CHAT).toMatchObject({ modelId: 'cria-instruct', system: '', turns: [] })
    expect(DEFAULT_CHAT.params).toMatchObject({ temperature: 0.2, topP: 0.95, maxTokens: 1024 })
  })

  it('leaves out what is no turn, and numbers the others', () => {
    const foreign = [null, 7, { user: 'a' }, { ...turn('b'), answer: 7 }, turn('x'.repeat(CHAT_LIMITS.message + 1))]
    const { turns } = readChat({ turns: [turn('first'), ...foreign, turn('second')] })
    expect(turns.map(({ id, user }) => [id, user])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ])
  })

  it('replaces foreign fields of a turn', () => {
    const { turns } = readChat({
      turns: [{ user: 'a', answer: 'b', modelId: '__proto__', seed: -1, phase: 'writing' }],
    })
    expect(turns[0]).toEqual({
      id: 1,
      user: 'a',
      answer: 'b',
      modelId: 'cria-instruct',
      seed: 42,
      phase: 'stopped',
      failure: null,
      edit: null,
      run: null,
    })
  })

  it('takes no model that cannot chat, and none that is gone with its page', () => {
    for (const modelId of ['cria-base', 'file:mine.gguf', 'unheard-of', 7]) {
      expect(readChat({ modelId }).modelId).toBe('cria-instruct')
    }
  })

  it('keeps the latest of too many turns, and of too much text', () => {
    const many = Array.from({ length: CHAT_LIMITS.turns + 5 }, (_, n) => turn(String(n)))
    expect(users({ turns: many })).toEqual(many.slice(5).map(({ user }) => user))
    const long = Array.from({ length: 15 }, (_, n) => turn(String(n).padEnd(CHAT_LIMITS.message)))
    expect(users({ turns: long }).map((user) => user.trim())).toEqual([
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
    ])
  })

  it('bounds what was typed', () => {
    const long = 'x'.repeat(CHAT_LIMITS.message + 1)
    const { draft, system } = readChat({ draft: long, system: long })
    expect([draft.length, system.length]).toEqual([CHAT_LIMITS.message, CHAT_LIMITS.message])
    expect(readChat({ draft: 7, system: {} })).toMatchObject({ draft: '', system: '' })
  })
})
