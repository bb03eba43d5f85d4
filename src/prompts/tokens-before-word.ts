import type { Tokenizer } from '../tokenizer/tokenizer.ts'

/** Letters and digits of any script, and the underscore: what a word of code is made of. */
const WORD_AT_END = /[\p{L}\p{N}_]+$/u

/** UTF-16 units looked at: an identifier is shorter, and the search must not walk through a huge text that is all one word. */
const LOOK_BACK_UNITS = 256

/** Tokens written anew at most: each may cost a step. */
const MOST_TOKENS = 12

/**
 * How many of `ids`, the end of `prefix` as tokens, stand before the word in which it ends: all of them where it ends in
 * none. A token that holds the word's first letter and what stands before it counts to the word.
 */
export function tokensBeforeWord(ids: readonly number[], prefix: string, tokenizer: Tokenizer): number {
  const word = WORD_AT_END.exec(prefix.slice(-LOOK_BACK_UNITS))?.[0] ?? ''
  let missing = new TextEncoder().encode(word).length
  let kept = ids.length
  while (missing > 0 && kept > Math.max(0, ids.length - MOST_TOKENS)) {
    kept--
    missing -= tokenizer.bytes(ids[kept]!).length
  }
  return kept
}
