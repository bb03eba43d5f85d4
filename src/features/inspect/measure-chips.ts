import { type PieceTable, pieceAt } from '../../lib/piece-table.ts'
import { CHIP_FRAME } from './chip-sizes.ts'
import { spellPiece } from './spell-piece.ts'

/** The width of each chip in CSS pixels (count), by the font that the page writes it in. */
export function chipWidths(ids: Int32Array, pieces: PieceTable, font: string): Float32Array {
  const measure = textMeasure(font)
  const known = new Map<number, number>()
  return Float32Array.from(ids, (id) => {
    const width = known.get(id) ?? Math.ceil(measure(spellPiece(pieceAt(pieces, id)).text)) + CHIP_FRAME
    known.set(id, width)
    return width
  })
}

function textMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  // A browser that refuses a canvas to a page (some guard against fingerprinting so) still shows the chips, one a row at worst.
  if (context === null) return () => 0
  context.font = font
  return (text) => context.measureText(text).width
}
