import { ModelFormatError } from '../lib/errors.ts'
import type { SpecialTokens } from './tokenizer.ts'

/** SentencePiece writes a space so: U+2581. */
export const SPACE_MARK = '▁'

/** `ModelProto.SentencePiece.Type` of SentencePiece, also `tokenizer.ggml.token_type`. */
const NORMAL = 1
const BYTE = 6

const BYTE_VALUES = 256

/** Pieces as the merging needs them. */
export interface Vocabulary {
  readonly pieces: readonly string[]
  readonly specials: SpecialTokens
  /** Ids of the pieces that text may become: the normal ones without the special ones, so that text stays text. */
  readonly textIds: ReadonlyMap<string, number>
  /** Merge priority by id: the greater one goes first. */
  readonly scores: Float64Array
  /** Id of `<0xNN>` by byte. */
  readonly byteIds: Int32Array
  /** Code points inside pieces of two or more. Any other one stands alone, and no merge crosses it. */
  readonly joining: ReadonlySet<string>
  /** Bytes a token stands for; empty for what is neither text nor byte. */
  bytes(id: number): Uint8Array
}

/** `pieces`, `scores` and `types` are parallel. Throws ModelFormatError where a byte has no token: some text could not be encoded. */
export function buildVocabulary(
  pieces: readonly string[],
  scores: ArrayLike<number>,
  types: ArrayLike<number>,
  specials: SpecialTokens,
): Vocabulary {
  const infillIds = Object.values(specials.infill ?? {})
  const infillPieces = infillIds.map((id) => pieces[id]!)
  const reserved = new Set([specials.bos, specials.eos, ...infillIds])
  const textIds = new Map<string, number>()
  const joining = new Set<string>()
  for (const [id, piece] of pieces.entries()) {
    if (types[id] !== NORMAL || reserved.has(id) || piece === '' || textIds.has(piece)) continue
    if (isStep(piece, infillPieces)) continue
    textIds.set(piece, id)
    if (!isOnePoint(piece)) for (const point of piece) joining.add(point)
  }
  const byteIds = findByteIds(pieces, types)
  const bytes = bytesById(pieces, textIds, byteIds)
  return { pieces, specials, textIds, scores: Float64Array.from(scores), byteIds, joining, bytes }
}

function isOnePoint(piece: string): boolean {
  return piece.length === String.fromCodePoint(piece.codePointAt(0)!).length
}

/**
 * Code Llama's vocabulary holds `▁<PRE`, `▁<SU` and the like only as steps by which SentencePiece reaches `▁<PRE>` and
 * `▁<SUF>`. No training text holds them, so the person's ` <PRE` must not become one either.
 */
function isStep(piece: string, infillPieces: readonly string[]): boolean {
  return /^▁<[A-Z]+$/.test(piece) && infillPieces.some((special) => special.startsWith(piece))
}

function findByteIds(pieces: readonly string[], types: ArrayLike<number>): Int32Array {
  const ids = new Int32Array(BYTE_VALUES).fill(-1)
  for (const [id, piece] of pieces.entries()) {
    const hex = types[id] === BYTE ? /^<0x([0-9A-Fa-f]{2})>$/.exec(piece)?.[1] : undefined
    if (hex !== undefined) ids[Number.parseInt(hex, 16)] = id
  }
  const lacking = ids.indexOf(-1)
  if (lacking >= 0) throw new ModelFormatError('unsupported', `the vocabulary has no token for the byte ${lacking}`)
  return ids
}

function bytesById(pieces: readonly string[], textIds: ReadonlyMap<string, number>, byteIds: Int32Array) {
  const encoder = new TextEncoder()
  const none = new Uint8Array(0)
  const byteValues = new Map([...byteIds].map((id, byte) => [id, byte]))
  return (id: number): Uint8Array => {
    const value = byteValues.get(id)
    if (value !== undefined) return Uint8Array.of(value)
    const piece = pieces[id] ?? ''
    return textIds.get(piece) === id ? encoder.encode(piece.replaceAll(SPACE_MARK, ' ')) : none
  }
}
