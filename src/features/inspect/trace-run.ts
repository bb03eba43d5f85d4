import type { PieceTable } from '../../lib/piece-table.ts'
import { pieceAt } from '../../lib/piece-table.ts'
import type { Run } from '../../store/run.ts'

/** What the model wrote against what the person got. */
export interface Trace {
  /** All bytes of the answer's tokens as UTF-8; a special token is no text. */
  readonly raw: string
  readonly shown: string
  /** Why the two differ, from the start of the answer to its end; none where they do not. */
  readonly differences: readonly Difference[]
  /** Special tokens of the answer, in order, the one that ended it included. They are never shown. */
  readonly specials: readonly string[]
}

export type Difference =
  | { type: 'cut'; characters: number } // the end was taken off
  | { type: 'leading-space' } // the space that SentencePiece puts in front of every text
  | { type: 'healed'; word: string } // a word that the hole cuts was spelt from its start
  | { type: 'other' }

export function traceRun(run: Run): Trace {
  const { pieces } = run.model
  const { tokens, outcome } = run
  const ids = tokens.map(({ id }) => id)
  const raw = decode(pieces, ids)
  const shown = tokens.map(({ text }) => text).join('') + (outcome.type === 'done' ? outcome.text : '')
  const all = outcome.type === 'done' && outcome.end !== null ? [...ids, outcome.end.id] : ids
  const specials = all.flatMap((id) => pieceAt(pieces, id).name ?? [])
  return { raw, shown, differences: compare(raw, shown, prefixOf(run)), specials }
}

function decode(pieces: PieceTable, ids: readonly number[]): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return ids.map((id) => decoder.decode(pieceAt(pieces, id).bytes, { stream: true })).join('') + decoder.decode()
}

function prefixOf({ request: { prompt } }: Run): string {
  return prompt.type === 'chat' ? '' : prompt.prefix
}

function compare(raw: string, shown: string, prefix: string): Difference[] {
  for (const at of [raw.length - shown.length, 0, raw.indexOf(shown)]) {
    const before = raw.startsWith(shown, at) && at >= 0 ? atStart(raw.slice(0, at), prefix) : null
    if (before !== null) return [...before, ...atEnd(raw.length - at - shown.length)]
  }
  return [{ type: 'other' }]
}

/** null where nobody would have taken that away. */
function atStart(gone: string, prefix: string): Difference[] | null {
  if (gone === '') return []
  // The one that SentencePiece puts in front of every text.
  if (gone === ' ') return [{ type: 'leading-space' }]
  return ` ${prefix}`.endsWith(gone) ? [{ type: 'healed', word: gone.trim() }] : null
}

function atEnd(characters: number): Difference[] {
  return characters === 0 ? [] : [{ type: 'cut', characters }]
}
