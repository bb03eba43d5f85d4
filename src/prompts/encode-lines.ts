import type { Tokenizer } from '../tokenizer/tokenizer.ts'

type Ids = readonly number[]

/** A text and its ids, with what the next text that shares lines with it can take over. */
export interface EncodedLines {
  readonly text: string
  readonly ids: Ids
  readonly first: string
  readonly firstIds: Ids
  /** Ids of the lines behind the first, by their text. */
  readonly known: ReadonlyMap<string, Ids>
}

/**
 * The ids that `encode` (`encode` or `encodeInfill` of `tokenizer`) gives for `text`; only lines that `before` had not are
 * tokenised. Where a piece may reach across a line feed the text counts as one line.
 */
export function encodeLines(
  text: string,
  encode: (text: string) => Ids,
  tokenizer: Tokenizer,
  before: EncodedLines | null,
): EncodedLines {
  const [first = '', ...lines] = tokenizer.linesApart ? text.split(/(?<=\n)/) : [text]
  // What `encode` puts in front of a text concerns its first line alone.
  const firstIds = before?.first === first ? before.firstIds : encode(first)
  const known = new Map<string, Ids>()
  for (const line of lines) {
    if (!known.has(line)) known.set(line, before?.known.get(line) ?? tokenizer.encodeInfill(line))
  }
  const ids = [...firstIds]
  for (const line of lines) for (const id of known.get(line)!) ids.push(id)
  return { text, ids, first, firstIds, known }
}
