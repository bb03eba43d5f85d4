import type { HoleRange } from '../lib/holes.ts'

/** A stretch of a text and what stood there before. */
export interface Replaced extends HoleRange {
  readonly original: string
}

/** The text with each original in its place again, and where those stand then, in order. The stretches do not overlap. */
export function putBack(text: string, replaced: readonly Replaced[]): { text: string; originals: HoleRange[] } {
  const originals: HoleRange[] = []
  let before = ''
  let done = 0
  for (const { start, end, original } of replaced.toSorted((a, b) => a.start - b.start)) {
    before += text.slice(done, start)
    originals.push({ start: before.length, end: before.length + original.length })
    before += original
    done = end
  }
  return { text: before + text.slice(done), originals }
}
