import { type PieceTable, pieceAt } from '../../lib/piece-table.ts'
import { texts } from '../../ui/texts.ts'
import { describePiece } from './describe-piece.ts'

const words = texts.inspect.prompt

interface ChipDetailsProps {
  readonly ids: Int32Array
  readonly place: number
  readonly pieces: PieceTable
}

/** The chip under the pointer, or the one the keyboard is at. Always there, so that nothing moves when one is pointed at. */
export function ChipDetails({ ids, place, pieces }: ChipDetailsProps) {
  const id = ids[place]
  return (
    <div className="chip-details">
      {id !== undefined && (
        <p>
          {words.place(place + 1, ids.length)}: {describePiece(id, pieceAt(pieces, id))}
        </p>
      )}
      <p className="legend">{words.legend}</p>
    </div>
  )
}
