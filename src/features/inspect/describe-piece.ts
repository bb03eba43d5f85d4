import type { Piece } from '../../lib/piece-table.ts'
import { texts } from '../../ui/texts.ts'
import { hexBytes } from './spell-piece.ts'

const words = texts.inspect.prompt

/** Bytes told of one token; a vocabulary may hold pieces of any length. */
const MAX_BYTES = 32

/** What a chip says of itself besides its text: its id and its bytes. */
export function describePiece(id: number, { bytes }: Piece): string {
  if (bytes.length === 0) return `${words.id(id)}, ${words.special}`
  const more = bytes.length > MAX_BYTES ? ' …' : ''
  return `${words.id(id)}, ${words.bytes(hexBytes(bytes.subarray(0, MAX_BYTES)) + more)}`
}
