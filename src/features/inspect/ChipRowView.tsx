import { memo } from 'react'
import { type PieceTable, pieceAt } from '../../lib/piece-table.ts'
import { CHIP_GAP, CHIP_HEIGHT, ROW_HEIGHT } from './chip-sizes.ts'
import { describePiece } from './describe-piece.ts'
import type { ChipRow } from './lay-out-rows.ts'
import { spellPiece } from './spell-piece.ts'

interface ChipRowViewProps {
  /** Of the list box: its options are named by it and their place. */
  readonly id: string
  readonly row: number
  readonly chips: ChipRow
  readonly ids: Int32Array
  readonly widths: Float32Array
  readonly pieces: PieceTable
  /** The place of the keyboard's chip, where it is in this row. */
  readonly active: number | null
}

/** One row of chips, placed by its number. */
export const ChipRowView = memo(({ id, row, chips, ids, widths, pieces, active }: ChipRowViewProps) => {
  const places = Array.from({ length: chips.end - chips.start }, (_, index) => chips.start + index)
  return (
    <div className="row" role="presentation" style={{ top: row * ROW_HEIGHT, gap: CHIP_GAP }}>
      {places.map((place) => {
        const token = ids[place] ?? 0
        const piece = pieceAt(pieces, token)
        const { look, text } = spellPiece(piece)
        return (
          <span
            key={place}
            id={`${id}-${place}`}
            className={`chip ${look}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            aria-posinset={place + 1}
            aria-setsize={ids.length}
            aria-label={`${text}, ${describePiece(token, piece)}`}
            data-place={place}
            style={{ width: widths[place], height: CHIP_HEIGHT }}
          >
            {text}
          </span>
        )
      })}
    </div>
  )
})
