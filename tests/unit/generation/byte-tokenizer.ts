import type { Tokenizer } from '../../../src/tokenizer/tokenizer.ts'

const FIRST_BYTE = 3
const PREFIX = 259
export const BYTE_SPECIALS = {
  bos: 1,
  eos: 2,
  infill: { prefix: PREFIX, suffix: PREFIX + 1, middle: PREFIX + 2, eot: PREFIX + 3 },
}

/** Ids of `text`, one a byte. */
export function byteIds(text: string): number[] {
  return [...new TextEncoder().encode(text)].map((byte) => byte + FIRST_BYTE)
}

/** A vocabulary of nothing but bytes and special tokens. */
export const byteTokenizer: Tokenizer = {
  vocabSize: PREFIX + 4,
  specials: BYTE_SPECIALS,
  linesApart: true,
  encode: (text) => (text === '' ? [] : byteIds(` ${text}`)),
  encodeInfill: byteIds,
  bytes: (id) => (id >= FIRST_BYTE && id < PREFIX ? Uint8Array.of(id - FIRST_BYTE) : new Uint8Array()),
  piece: (id) => `<${id}>`,
}
