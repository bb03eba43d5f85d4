import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import type { PromptCut } from './prompt.ts'
import { type Side, type Taken, takeNearest } from './take-nearest.ts'

/** What stands before the hole says more about it than what follows: about 3 to 1. */
export const SUFFIX_SHARE = 0.25

export interface FittedTexts {
  readonly prefixIds: readonly number[]
  readonly suffixIds: readonly number[]
  readonly cut: PromptCut
}

/** As much of both texts as `room` tokens hold, nearest to the hole first; what one side does not use, the other may. */
export function fitContext(tokenizer: Tokenizer, prefix: string, suffix: string, room: number): FittedTexts {
  const before: Side = { text: prefix, near: 'end', encode: tokenizer.encode, tokenizer }
  const after: Side = { text: suffix, near: 'start', encode: tokenizer.encodeInfill, tokenizer }
  const allBefore = takeNearest(before, room)
  const suffixRoom = Math.max(Math.floor(room * SUFFIX_SHARE), room - tokensNeeded(allBefore))
  const takenAfter = takeNearest(after, suffixRoom)
  const prefixRoom = room - takenAfter.ids.length
  const takenBefore = allBefore.ids.length <= prefixRoom ? allBefore : takeNearest(before, prefixRoom)
  return {
    prefixIds: takenBefore.ids,
    suffixIds: takenAfter.ids,
    cut: { prefixLines: countLines(takenBefore.left), suffixLines: countLines(takenAfter.left) },
  }
}

/** More than any room where something was left already. */
function tokensNeeded({ ids, left }: Taken): number {
  return left === '' ? ids.length : Number.POSITIVE_INFINITY
}

/** A last line without its line feed counts too. */
export function countLines(text: string): number {
  if (text === '') return 0
  const lineFeeds = text.split('\n').length - 1
  return text.endsWith('\n') ? lineFeeds : lineFeeds + 1
}
