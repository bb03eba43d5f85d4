import * as monaco from 'monaco-editor/editor/editor.api'
import { type FillRange, fillParts } from './fill-parts.ts'

/** Tints what the model wrote, with an edge in the margin; an empty fill is a narrow block where it will grow. */
export function markFill(model: monaco.editor.ITextModel, range: FillRange): monaco.editor.IModelDeltaDecoration[] {
  return fillParts(range, (line) => model.getLineContent(line)).map((part) =>
    part.type === 'lines'
      ? {
          range: new monaco.Range(part.first, 1, part.last, 1),
          options: { isWholeLine: true, className: 'fill-lines', marginClassName: 'fill-lines fill-edge' },
        }
      : {
          range: new monaco.Range(part.line, part.startColumn, part.line, part.endColumn),
          options: {
            // The edge in the margin serves a stretch that begins its line.
            className: part.startColumn > 1 ? 'fill-stretch fill-edge' : 'fill-stretch',
            marginClassName: 'fill-edge',
            showIfCollapsed: isEmpty(range),
          },
        },
  )
}

function isEmpty(range: FillRange): boolean {
  return range.startLineNumber === range.endLineNumber && range.startColumn === range.endColumn
}
