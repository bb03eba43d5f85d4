/** Where a fill stands: lines and columns count from 1, the end column is exclusive. */
export interface FillRange {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

/** What is tinted: whole lines, first and last included, or a stretch of one line. */
export type FillPart =
  | { readonly type: 'lines'; readonly first: number; readonly last: number }
  | { readonly type: 'stretch'; readonly line: number; readonly startColumn: number; readonly endColumn: number }

/** Lines that hold nothing but the fill and blanks are tinted as a whole; of the others, which can be the first and the last, only the fill. */
export function fillParts(range: FillRange, lineText: (line: number) => string): FillPart[] {
  const { startLineNumber: first, endLineNumber: last, startColumn, endColumn } = range
  const startsLine = isBlank(lineText(first).slice(0, startColumn - 1))
  const endsLine = isBlank(lineText(last).slice(endColumn - 1))
  if (first === last) {
    return startsLine && endsLine
      ? [{ type: 'lines', first, last }]
      : [{ type: 'stretch', line: first, startColumn, endColumn }]
  }
  const wholeFirst = startsLine ? first : first + 1
  const wholeLast = endsLine ? last : last - 1
  const parts: FillPart[] = []
  if (!startsLine) {
    parts.push({ type: 'stretch', line: first, startColumn, endColumn: lineText(first).length + 1 })
  }
  if (wholeFirst <= wholeLast) parts.push({ type: 'lines', first: wholeFirst, last: wholeLast })
  if (!endsLine) parts.push({ type: 'stretch', line: last, startColumn: 1, endColumn })
  return parts
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
