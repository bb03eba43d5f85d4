import { openChatTags } from '../../lib/chat-tags.ts'
import type { ChatPrompt } from '../../prompts/prompt.ts'
import type { RunRequest } from '../../runtime/protocol.ts'
import type { ChatSetup, ChatTurn } from '../../store/chat.ts'
import { saysNothing } from './says-nothing.ts'

interface Conversation extends ChatSetup {
  readonly turns: readonly ChatTurn[]
}

/** What a message at that place of the conversation is asked with: the turns before it, and nothing behind it. */
export function chatRequest(
  chat: Conversation,
  place: number,
  { user, seed }: Pick<ChatTurn, 'user' | 'seed'>,
): RunRequest {
  const { system, turns, params } = chat
  const prompt = { type: 'chat', ...chatPrompt(system, turns.slice(0, place), user) } as const
  return { place: 'chat', prompt, params: { ...params, seed } }
}

/**
 * A turn without an answer is not part of what the model reads. Tags of the format in what was said before are read with a
 * space inside: a message with one is refused where it is sent, but an answer, or what storage holds, nobody can be asked to mend.
 */
export function chatPrompt(system: string, turns: readonly ChatTurn[], user: string): ChatPrompt {
  return {
    system: system.trim() === '' ? null : system,
    turns: turns
      .filter(isAnswered)
      .map((turn) => ({ user: openChatTags(turn.user), answer: openChatTags(turn.answer) })),
    user,
  }
}

/** An empty block of code is no answer: a miniature that reads one writes the next. */
export function isAnswered({ answer }: ChatTurn): boolean {
  return !saysNothing(answer)
}
