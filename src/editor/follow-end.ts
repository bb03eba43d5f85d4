import * as monaco from 'monaco-editor/editor/editor.api'

/**
 * Notes whether the cursor and the view are at `end`, where text is about to grow; what it gives moves those that were to the
 * new end. Who has clicked or scrolled elsewhere is left alone.
 */
export function followEnd(editor: monaco.editor.ICodeEditor, end: monaco.Position): (newEnd: monaco.Position) => void {
  const selections = editor.getSelections() ?? []
  const cursor = selections.length === 1 && selections[0]!.isEmpty() && selections[0]!.getPosition().equals(end)
  const view = editor
    .getVisibleRanges()
    .some((range) => range.startLineNumber <= end.lineNumber && range.endLineNumber >= end.lineNumber)
  return (newEnd) => {
    if (cursor) editor.setPosition(newEnd)
    if (view) editor.revealPosition(newEnd, monaco.editor.ScrollType.Immediate)
  }
}
