import { openChatTags } from '../../lib/chat-tags.ts'
import type { ChatPrompt } from '../../prompts/prompt.ts'
import type { RunRequest } from '../../runtime/protocol.ts'
import type { ChatSetup, ChatTurn } from '../../store/chat.ts'

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
  return { prompt: { type: 'chat', ...chatPrompt(system, turns.slice(0, place), user) }, params: { ...params, seed } }
}

/**
 * A turn without an answer is not part of what the model reads. Where a model has written a tag of the format, it reads
 * it again with a space inside: a person's message is refused then, but nobody can be asked to mend an answer.
 */
export function chatPrompt(system: string, turns: readonly ChatTurn[], user: string): ChatPrompt {
  return {
    system: system.trim() === '' ? null : system,
    turns: turns.filter(isAnswered).map((turn) => ({ user: turn.user, answer: openChatTags(turn.answer) })),
    user,
  }
}

export function isAnswered({ answer }: ChatTurn): boolean {
  return answer.trim() !== ''
}
