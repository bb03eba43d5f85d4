import { findChatTag } from '../lib/chat-tags.ts'
import { ChatTagError, ContextTooSmallError } from '../lib/errors.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { ChatPrompt, Prompt } from './prompt.ts'
import { type PromptBudget, promptRoom } from './prompt-budget.ts'

/** One question, and what was answered; the last one waits for its answer. */
interface Exchange {
  readonly user: string
  readonly answer: string | null
}

/**
 * A conversation as Instruct was trained on it (`chat_completion` in Meta's llama/generation.py): each answered turn alone
 * between BOS and EOS, the open one behind a BOS, the system message inside the first. What does not fit beside the answer is
 * left out by whole turns, the oldest first; the system message then stands in the first that is left. Throws ChatTagError
 * where a message holds a tag of the format, ContextTooSmallError where not even the open turn fits.
 */
export function buildChatPrompt(chat: ChatPrompt, tokenizer: Tokenizer, budget: PromptBudget): Prompt {
  const system = tidy(chat.system ?? '')
  const exchanges = [...chat.turns, { user: chat.user, answer: null }].map(tidyExchange)
  for (const message of [system, ...exchanges.flatMap(({ user, answer }) => [user, answer ?? ''])]) refuseTag(message)
  const room = promptRoom(budget)
  let fitting: Prompt | null = null
  let behind: readonly number[] = []
  for (const [turns, exchange] of [...exchanges.entries()].reverse()) {
    const ids = [...encode(tokenizer, exchange, system), ...behind]
    if (ids.length > room) {
      if (fitting === null) throw new ContextTooSmallError(ids.length, budget.contextLength)
      break
    }
    fitting = { ids, cut: { prefixLines: 0, suffixLines: 0, turns } }
    behind = [...encode(tokenizer, exchange, ''), ...behind]
  }
  // The open turn is always there.
  return fitting!
}

function encode(tokenizer: Tokenizer, { user, answer }: Exchange, system: string): number[] {
  const { bos, eos } = tokenizer.specials
  const question = `[INST] ${system === '' ? '' : `<<SYS>>\n${system}\n<</SYS>>\n\n`}${user} [/INST]`
  if (answer === null) return [bos, ...tokenizer.encode(question)]
  return [bos, ...tokenizer.encode(`${question} ${answer} `), eos]
}

function tidyExchange({ user, answer }: Exchange): Exchange {
  return { user: tidy(user), answer: answer === null ? null : tidy(answer) }
}

/** The models read messages without white space around them, and LF line ends only. */
function tidy(message: string): string {
  return message.replaceAll('\r\n', '\n').trim()
}

function refuseTag(message: string): void {
  const tag = findChatTag(message)
  if (tag !== null) throw new ChatTagError(tag)
}
