import type { Tokenizer } from './tokenizer.ts'

/**
 * True where the ids are what `encode` gave, from its start: then the one space that it put in front is taken away.
 * False behind other ids (a completion, or what an infill writes), where every space counts.
 */
export interface DecodeOptions {
  readonly stripLeadingSpace: boolean
  /** Bytes at the start that are no part of the text. */
  readonly skipBytes?: number
}

/** Ids to text, a token at a time. */
export interface StreamDecoder {
  /** The text that became readable; '' while a character is incomplete, and for special tokens. */
  push(id: number): string
  /** What was held back: U+FFFD for an incomplete character, mostly ''. The decoder is then at a character's start. */
  flush(): string
}

/** UTF-8 arrives in pieces of any length; what is not UTF-8 becomes U+FFFD, and U+FEFF stays what it is. */
export function createStreamDecoder(
  tokenizer: Tokenizer,
  { stripLeadingSpace, skipBytes = 0 }: DecodeOptions,
): StreamDecoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let stripsSpace = stripLeadingSpace
  let bytesToSkip = skipBytes
  const bytesOf = (id: number) => {
    const bytes = tokenizer.bytes(id)
    const skipped = Math.min(bytesToSkip, bytes.length)
    bytesToSkip -= skipped
    return bytes.subarray(skipped)
  }
  const finish = (text: string) => {
    if (!stripsSpace || text === '') return text
    stripsSpace = false
    return text.startsWith(' ') ? text.slice(1) : text
  }
  return {
    push: (id) => finish(decoder.decode(bytesOf(id), { stream: true })),
    flush: () => finish(decoder.decode()),
  }
}
