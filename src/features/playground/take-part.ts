import type { SuggestedPart } from '../../editor/editor-handle.ts'

/** A word or a run of signs, with the spaces and line ends before it. */
const WORD = /^\s*(?:[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+)?/u
/** The rest of the line; at its end, the line below. */
const LINE = /^\n?[^\n]*/

/** The beginning of a suggestion that is taken. */
export function takePart(text: string, part: SuggestedPart): string {
  if (part === 'all') return text
  return (part === 'word' ? WORD : LINE).exec(text)?.[0] ?? ''
}
