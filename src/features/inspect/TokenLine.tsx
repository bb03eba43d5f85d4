import { memo } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import { type PieceTable, pieceAt } from '../../lib/piece-table.ts'
import { texts } from '../../ui/texts.ts'
import { spellPiece } from './spell-piece.ts'
import { surenessOf } from './sureness.ts'

interface TokenLineProps {
  readonly places: readonly SampledToken[]
  readonly start: number
  readonly end: number
  readonly pieces: PieceTable
  /** Places of this line; null where they are in another. */
  readonly active: number | null
  readonly opened: number | null
  readonly chosen: number | null
  /** From this place on a rule cut off what was written; `end` where it left the line whole. */
  readonly cutFrom: number
  readonly onOpen: (place: number) => void
}

/** One line of the answer. Drawn anew only where something in it changed: while a run goes on, that is the last line. */
export const TokenLine = memo(
  ({ places, start, end, onOpen, ...line }: TokenLineProps) => (
    <div className="token-line">
      {Array.from({ length: end - start }, (_, index) => start + index).map((place) => (
        <Token
          key={place}
          token={places[place]!}
          place={place}
          pieces={line.pieces}
          inTabOrder={line.active === place}
          opened={line.opened === place}
          chosen={line.chosen === place}
          cut={place >= line.cutFrom}
          onOpen={onOpen}
        />
      ))}
    </div>
  ),
  sameLine,
)

/** Tokens never change once they are written, so the line is the same if its last one is. */
function sameLine(before: TokenLineProps, now: TokenLineProps): boolean {
  return (
    before.places[before.end - 1] === now.places[now.end - 1] &&
    before.start === now.start &&
    before.end === now.end &&
    before.active === now.active &&
    before.opened === now.opened &&
    before.chosen === now.chosen &&
    before.cutFrom === now.cutFrom
  )
}

interface TokenProps {
  readonly token: SampledToken
  readonly place: number
  readonly pieces: PieceTable
  readonly inTabOrder: boolean
  readonly opened: boolean
  readonly chosen: boolean
  /** If it is text at all. */
  readonly cut: boolean
  readonly onOpen: (place: number) => void
}

function Token({ token, place, pieces, inTabOrder, opened, chosen, cut, onOpen }: TokenProps) {
  const piece = pieceAt(pieces, token.id)
  const { look, text } = spellPiece(piece, ' ')
  const isCut = cut && piece.bytes.length > 0
  const label = texts.inspect.sureness.token(spellPiece(piece).text, Math.exp(token.logprob), { chosen, cut: isCut })
  return (
    <button
      type="button"
      className={`token ${look} ${surenessOf(token.logprob)}${chosen ? ' chosen' : ''}${isCut ? ' cut' : ''}`}
      data-place={place}
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={label}
      title={label}
      aria-expanded={opened}
      onClick={() => onOpen(place)}
    >
      {text}
    </button>
  )
}
