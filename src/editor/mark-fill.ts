import * as monaco from 'monaco-editor/editor/editor.api'
import { type FillRange, fillParts } from './fill-parts.ts'

/** Tints what the model wrote; an empty fill is a narrow block where it will grow. */
export function markFill(model: monaco.editor.ITextModel, range: FillRange): monaco.editor.IModelDeltaDecoration[] {
  const tints = fillParts(range, (line) => model.getLineContent(line)).map((part) =>
    part.type === 'lines'
      ? {
          range: new monaco.Range(part.first, 1, part.last, 1),
          options: { isWholeLine: true, className: 'fill-lines', marginClassName: 'fill-lines' },
        }
      : {
          range: new monaco.Range(part.line, part.startColumn, part.line, part.endColumn),
          options: { className: 'fill-stretch', showIfCollapsed: isEmpty(range) },
        },
  )
  const edge = {
    range: new monaco.Range(range.startLineNumber, 1, range.endLineNumber, 1),
    options: { isWholeLine: true, marginClassName: 'fill-edge' },
  }
  return [...tints, edge]
}

function isEmpty(range: FillRange): boolean {
  return range.startLineNumber === range.endLineNumber && range.startColumn === range.endColumn
}
