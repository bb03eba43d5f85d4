import type { editor } from 'monaco-editor/editor/editor.api'

/** The part of a Monaco model that offsets depend on. Its own offsets count a line end as one or two units, as the document has it. */
export type LineModel = Pick<
  editor.ITextModel,
  'getEOL' | 'getLineCount' | 'getOffsetAt' | 'getPositionAt' | 'getValueLength'
>

/** Whether more lines end in CRLF than in LF alone; so Monaco counts too. */
export function endsLinesWithCrlf(text: string): boolean {
  const all = text.match(/\n/g)?.length ?? 0
  const crlf = text.match(/\r\n/g)?.length ?? 0
  return crlf > all - crlf
}

/** A model's offset as an offset in its text with LF line ends. */
export function toLfOffset(model: LineModel, offset: number): number {
  return offset - extraPerLine(model) * (model.getPositionAt(offset).lineNumber - 1)
}

/** The reverse; an offset beyond the text is its end. */
export function fromLfOffset(model: LineModel, lfOffset: number): number {
  const extra = extraPerLine(model)
  if (extra === 0) return Math.min(lfOffset, model.getValueLength())
  const lfStart = (line: number) => model.getOffsetAt({ lineNumber: line, column: 1 }) - extra * (line - 1)
  let low = 1
  let high = model.getLineCount()
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lfStart(middle) <= lfOffset) low = middle
    else high = middle - 1
  }
  return Math.min(lfOffset + extra * (low - 1), model.getValueLength())
}

function extraPerLine(model: LineModel): number {
  return model.getEOL().length - 1
}

/** Turns streamed text to LF line ends, also where a CRLF arrives in two pieces. */
export class LfStream {
  #endedInCr = false

  next(piece: string): string {
    const rest = this.#endedInCr && piece.startsWith('\n') ? piece.slice(1) : piece
    if (piece !== '') this.#endedInCr = piece.endsWith('\r')
    return rest.replace(/\r\n?/g, '\n')
  }
}
