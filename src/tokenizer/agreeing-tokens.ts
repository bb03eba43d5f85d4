import type { Tokenizer } from './tokenizer.ts'

interface Entry {
  /** A character a byte, so that texts compare as their bytes do. */
  readonly spelling: string
  readonly id: number
}

/** Above every byte's character. */
const BEHIND_ALL = '\u0100'

/** Bytes spelt in one call: as arguments a stack holds only so many, and a file's piece may be of megabytes. */
const BYTES_A_CALL = 4096

/** Sorting tens of thousands of pieces costs tens of milliseconds, so each vocabulary is sorted once, when first asked for. */
const tables = new WeakMap<Tokenizer, readonly Entry[]>()

/**
 * Ids of all tokens that may come next where `bytes` (1 or more) have to be spelt: those that begin with all of them, and
 * those that are a beginning of them. At least one, as every byte has a token.
 */
export function agreeingTokens(tokenizer: Tokenizer, bytes: Uint8Array): number[] {
  const table = tableOf(tokenizer)
  const wanted = spell(bytes)
  const ids = between(table, wanted, wanted + BEHIND_ALL)
  for (let length = 1; length < wanted.length; length++) {
    const start = wanted.slice(0, length)
    // Only the spelling itself: the smallest text behind it is the same with a zero byte.
    ids.push(...between(table, start, `${start}\0`))
  }
  return ids
}

function tableOf(tokenizer: Tokenizer): readonly Entry[] {
  const known = tables.get(tokenizer)
  if (known !== undefined) return known
  const entries = Array.from({ length: tokenizer.vocabSize }, (_, id) => ({ spelling: spell(tokenizer.bytes(id)), id }))
  const table = entries.filter(({ spelling }) => spelling !== '').sort((a, b) => (a.spelling < b.spelling ? -1 : 1))
  tables.set(tokenizer, table)
  return table
}

function spell(bytes: Uint8Array): string {
  let spelling = ''
  for (let at = 0; at < bytes.length; at += BYTES_A_CALL) {
    spelling += String.fromCharCode(...bytes.subarray(at, at + BYTES_A_CALL))
  }
  return spelling
}

/** Ids of the spellings from `first` on that come before `end`. */
function between(table: readonly Entry[], first: string, end: string): number[] {
  const ids: number[] = []
  for (let at = lowerBound(table, first); at < table.length && table[at]!.spelling < end; at++) ids.push(table[at]!.id)
  return ids
}

/** Index of the first entry that is not before `spelling`. */
function lowerBound(table: readonly Entry[], spelling: string): number {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (table[middle]!.spelling < spelling) low = middle + 1
    else high = middle
  }
  return low
}
