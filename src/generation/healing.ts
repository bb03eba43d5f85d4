import { agreeingTokens } from '../tokenizer/agreeing-tokens.ts'
import type { Tokenizer } from '../tokenizer/tokenizer.ts'

/** The beginning of an answer that has to spell bytes which stand before it already. */
export interface Healing {
  /** Tokens that agree with what is left to spell, at least one; null once all is spelt: any may come. */
  allowed(): readonly number[] | null
  /** The next token. Throws a RangeError where it spells something else. */
  take(id: number): void
}

/** `bytes` are what the answer has to begin with; mostly none. */
export function createHealing(tokenizer: Tokenizer, bytes: Uint8Array): Healing {
  let left = bytes
  return {
    allowed: () => (left.length === 0 ? null : agreeingTokens(tokenizer, left)),
    take(id) {
      if (left.length === 0) return
      const spelt = tokenizer.bytes(id)
      const compared = Math.min(spelt.length, left.length)
      for (let at = 0; at < compared; at++) {
        if (spelt[at] !== left[at]) throw new RangeError(`the token ${id} does not go on with the cut word`)
      }
      left = left.subarray(compared)
    },
  }
}
