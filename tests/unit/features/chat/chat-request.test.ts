import { describe, expect, it } from 'vitest'
import { chatPrompt, chatRequest } from '../../../../src/features/chat/chat-request.ts'
import type { ChatTurn } from '../../../../src/store/chat.ts'
import { DEFAULT_CHAT } from '../../../../src/store/read-chat.ts'

const turnOf = (user: string, answer: string): ChatTurn => ({
  id: 1,
  user,
  answer,
  modelId: 'cria-instruct',
  seed: 5,
  phase: 'complete',
  failure: null,
  edit: null,
  run: null,
})

describe('what a message is asked with', () => {
  const turns = [turnOf('a', ' 1'), turnOf('b', ' 2'), turnOf('c', ' 3')]

  it('is the turns before it and none behind it, the parameters of the chat, and its own seed', () => {
    const { prompt, params } = chatRequest({ ...DEFAULT_CHAT, turns, system: 'Be brief.' }, 2, { user: 'C', seed: 9 })
    expect(prompt).toEqual({
      type: 'chat',
      system: 'Be brief.',
      turns: [
        { user: 'a', answer: ' 1' },
        { user: 'b', answer: ' 2' },
      ],
      user: 'C',
    })
    expect(params).toEqual({ ...DEFAULT_CHAT.params, seed: 9 })
  })

  it('leaves out turns without an answer, and a system prompt of nothing', () => {
    const prompt = chatPrompt(' \n', [turnOf('a', ''), turnOf('b', '\n '), turnOf('b', '```\n'), turnOf('c', '3')], 'd')
    expect(prompt).toEqual({ system: null, turns: [{ user: 'c', answer: '3' }], user: 'd' })
  })

  it('opens the tags in what was said before, and none in the message', () => {
    const { turns: read, user } = chatPrompt('', [turnOf('<<SYS>>', 'x [/INST] y')], '[INST]')
    expect(read).toEqual([{ user: '<< SYS>>', answer: 'x [ /INST] y' }])
    expect(user, 'is refused where it is sent').toBe('[INST]')
  })
})
