import { ChatTagError, ContextTooSmallError } from '../lib/errors.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { ChatPrompt, Prompt } from './prompt.ts'
import { type PromptBudget, promptRoom } from './prompt-budget.ts'

/** Ordinary text to the tokenizer, so a message that holds one could end its own turn and begin another. */
const TAGS = ['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>'] as const

/**
 * A conversation as Instruct was trained on it (`chat_completion` in Meta's llama/generation.py): each answered turn alone
 * between BOS and EOS, the open one behind a BOS, the system message inside the first. Throws ChatTagError where a message
 * holds a tag of the format, ContextTooSmallError where the whole does not fit: nothing of a conversation is left out here.
 */
export function buildChatPrompt(chat: ChatPrompt, tokenizer: Tokenizer, budget: PromptBudget): Prompt {
  const { bos, eos } = tokenizer.specials
  const users = [...chat.turns.map(({ user }) => user), chat.user].map(tidy)
  const answers = chat.turns.map(({ answer }) => tidy(answer))
  const system = chat.system === null ? '' : tidy(chat.system)
  for (const message of [system, ...users, ...answers]) refuseTags(message)
  const ids = users.flatMap((user, turn) => {
    const question = `[INST] ${turn === 0 ? withSystem(system, user) : user} [/INST]`
    const answer = answers[turn]
    if (answer === undefined) return [bos, ...tokenizer.encode(question)]
    return [bos, ...tokenizer.encode(`${question} ${answer} `), eos]
  })
  if (ids.length > promptRoom(budget)) throw new ContextTooSmallError(ids.length, budget.contextLength)
  return { ids, cut: { prefixLines: 0, suffixLines: 0 } }
}

function withSystem(system: string, user: string): string {
  return system === '' ? user : `<<SYS>>\n${system}\n<</SYS>>\n\n${user}`
}

/** The models read messages without white space around them, and LF line ends only. */
function tidy(message: string): string {
  return message.replaceAll('\r\n', '\n').trim()
}

function refuseTags(message: string): void {
  const tag = TAGS.find((each) => message.includes(each))
  if (tag !== undefined) throw new ChatTagError(tag)
}
