import type { SampledToken } from '../../generation/run-event.ts'
import type { PieceTable } from '../../lib/piece-table.ts'
import { pieceAt } from '../../lib/piece-table.ts'
import type { Run } from '../../store/run.ts'

const LINE_FEED = 0x0a

/** Every place of the answer where the model chose, the token that ended it included. */
export function answerPlaces(run: Run): readonly SampledToken[] {
  const end = run.outcome.type === 'done' ? run.outcome.end : null
  return end === null ? run.tokens : [...run.tokens, end]
}

/** The places [start, end) of one line; a line ends with the token that holds its line feed. */
export interface AnswerLine {
  readonly start: number
  readonly end: number
}

export function answerLines(places: readonly SampledToken[], pieces: PieceTable): AnswerLine[] {
  const lines: AnswerLine[] = []
  let start = 0
  for (const [index, { id }] of places.entries()) {
    if (!pieceAt(pieces, id).bytes.includes(LINE_FEED)) continue
    lines.push({ start, end: index + 1 })
    start = index + 1
  }
  if (start < places.length) lines.push({ start, end: places.length })
  return lines
}

/** The place from which on a rule cut everything off; as many as there are tokens where it cut none. */
export function cutFrom({ tokens, outcome }: Run): number {
  // Half a character at the end is no text of its token either, but of the outcome.
  if (outcome.type !== 'done' || outcome.text !== '') return tokens.length
  return tokens.findLastIndex(({ text }) => text !== '') + 1
}

/** How many tokens the answer begins with that were given to the run; the last of them is the one a person chose. */
export function givenCount(run: Run): number {
  const first = run.tokens.findIndex(({ given }) => !given)
  return first < 0 ? run.tokens.length : first
}

/** What an answer is given to go on from `place` with another token there. */
export function givenWith(places: readonly SampledToken[], place: number, id: number): SampledToken[] {
  const there = places[place]
  const choice = there?.alternatives.find((one) => one.id === id)
  if (there === undefined || choice === undefined) return []
  return [...places.slice(0, place), { ...choice, alternatives: there.alternatives }].map(asSampled)
}

/** Without what only a written token has. */
function asSampled({ id, logprob, alternatives }: SampledToken): SampledToken {
  return { id, logprob, alternatives }
}
