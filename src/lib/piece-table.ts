/** What each id of a vocabulary stands for, in flat buffers: it crosses the thread boundary once, and from then on ids say everything. */
export interface PieceTable {
  /** The bytes of all ids, one after the other; `▁` is a space. */
  readonly bytes: Uint8Array
  /** Where the bytes of each id end (vocabSize). */
  readonly ends: Uint32Array
  /** Of the ids that stand for no text: BOS, PRE and the like as the paper calls them, else the vocabulary's own spelling. Untrusted. */
  readonly names: ReadonlyMap<number, string>
}

export interface Piece {
  /** Empty for a special token. */
  readonly bytes: Uint8Array
  /** null for text. */
  readonly name: string | null
}

/** Of a model that is not loaded: nobody knows what its ids stand for. */
export const NO_PIECES: PieceTable = { bytes: new Uint8Array(0), ends: new Uint32Array(0), names: new Map() }

/** The piece of `id`; an id beyond the table, as a model may have more rows than pieces, is named by its number. */
export function pieceAt({ bytes, ends, names }: PieceTable, id: number): Piece {
  const start = id === 0 ? 0 : ends[id - 1]
  const end = ends[id]
  const known = start !== undefined && end !== undefined
  if (known && end > start) return { bytes: bytes.subarray(start, end), name: null }
  return { bytes: new Uint8Array(0), name: names.get(id) ?? `#${id}` }
}
