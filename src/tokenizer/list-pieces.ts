import type { PieceTable } from '../lib/piece-table.ts'
import type { SpecialTokens, Tokenizer } from './tokenizer.ts'

/** UTF-16 units of a name: a file may spell a piece as long as it likes. */
const MAX_NAME_UNITS = 40

/** The whole vocabulary as the page shows it; some milliseconds for 32,000 pieces. */
export function listPieces(tokenizer: Tokenizer): PieceTable {
  const count = tokenizer.vocabSize
  const ends = new Uint32Array(count)
  const names = new Map<number, string>()
  const special = nameSpecials(tokenizer.specials)
  const pieces: Uint8Array[] = []
  let length = 0
  for (let id = 0; id < count; id++) {
    const piece = tokenizer.bytes(id)
    if (piece.length === 0) names.set(id, special.get(id) ?? tokenizer.piece(id).slice(0, MAX_NAME_UNITS))
    pieces.push(piece)
    length += piece.length
    ends[id] = length
  }
  const bytes = new Uint8Array(length)
  for (const [id, piece] of pieces.entries()) bytes.set(piece, ends[id]! - piece.length)
  return { bytes, ends, names }
}

function nameSpecials({ bos, eos, infill }: SpecialTokens): Map<number, string> {
  const names = new Map([
    [bos, 'BOS'],
    [eos, 'EOS'],
  ])
  if (infill === null) return names
  return names.set(infill.prefix, 'PRE').set(infill.suffix, 'SUF').set(infill.middle, 'MID').set(infill.eot, 'EOT')
}
