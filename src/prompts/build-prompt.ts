import { CannotInfillError, ContextTooSmallError } from '../lib/errors.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { buildChatPrompt } from './chat-prompt.ts'
import { type FittedTexts, fitContext } from './fit-context.ts'
import type { InfillMode, Prompt, PromptRequest } from './prompt.ts'
import { type PromptBudget, promptRoom } from './prompt-budget.ts'
import { tokensBeforeWord } from './tokens-before-word.ts'

/** The ids around the texts, which no budget ever cuts. */
interface Frame {
  readonly size: number
  readonly join: (prefixIds: readonly number[], suffixIds: readonly number[]) => number[]
}

/** How much of the texts goes into a prompt: `room` tokens at most. */
export type FitTexts = (tokenizer: Tokenizer, prefix: string, suffix: string, room: number) => FittedTexts

/**
 * A request as token ids, exactly as Code Llama was trained on it (paper, section 2.3; Meta's `infilling_prompt_tokens`).
 * Throws CannotInfillError where the vocabulary lacks the infill tokens, ContextTooSmallError where not one token of text fits;
 * for a conversation see `buildChatPrompt`.
 */
export function buildPrompt(
  request: PromptRequest,
  tokenizer: Tokenizer,
  budget: PromptBudget,
  fitTexts: FitTexts = fitContext,
): Prompt {
  if (request.type === 'chat') return buildChatPrompt(request, tokenizer, budget)
  const prefix = withLineFeeds(request.prefix)
  const suffix = request.type === 'infill' ? withLineFeeds(request.suffix) : ''
  const frame =
    request.type === 'infill' ? infillFrame(request.mode, tokenizer, budget.modelName) : completionFrame(tokenizer)
  const room = promptRoom(budget) - frame.size
  const least = prefix === '' && suffix === '' ? 0 : 1
  if (room < least) throw new ContextTooSmallError(frame.size + least, budget.contextLength)
  const fitted = fitTexts(tokenizer, prefix, suffix, room)
  const { prefixIds, suffixIds, cut } = fitted
  const kept = request.heal === true ? tokensBeforeWord(prefixIds, prefix, tokenizer) : prefixIds.length
  const ids = frame.join(prefixIds.slice(0, kept), suffixIds)
  if (kept === prefixIds.length) return { ids, cut }
  return { ids, cut, healed: Uint8Array.from(prefixIds.slice(kept).flatMap((id) => [...tokenizer.bytes(id)])) }
}

function infillFrame(mode: InfillMode, { specials }: Tokenizer, modelName: string): Frame {
  if (specials.infill === null) throw new CannotInfillError(modelName)
  const { bos } = specials
  const { prefix: pre, suffix: suf, middle: mid } = specials.infill
  const size = 4
  switch (mode) {
    case 'psm':
      return { size, join: (prefix, suffix) => [bos, pre, ...prefix, suf, ...suffix, mid] }
    case 'spm':
      return { size, join: (prefix, suffix) => [bos, pre, suf, ...suffix, mid, ...prefix] }
  }
}

function completionFrame({ specials }: Tokenizer): Frame {
  return { size: 1, join: (prefix) => [specials.bos, ...prefix] }
}

/** The models read source with LF line ends only. */
function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
