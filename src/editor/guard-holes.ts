import * as monaco from 'monaco-editor/editor/editor.api'
import { markerBeside, snapToHole } from './snap-to-holes.ts'

/** A marker looks like one thing, so it behaves like one: no cursor inside it, and a deletion takes it whole. */
export function guardHoles(editor: monaco.editor.ICodeEditor, markers: () => monaco.Range[]): monaco.IDisposable {
  let previous = editor.getSelections() ?? []
  const moved = editor.onDidChangeCursorSelection(() => {
    const selections = editor.getSelections() ?? []
    const ranges = markers()
    const snapped = selections.map((selection, index) => outside(selection, previous[index] ?? selection, ranges))
    previous = snapped
    if (snapped.some((selection, index) => !selection.equalsSelection(selections[index]!))) {
      editor.setSelections(snapped)
    }
  })
  const pressed = editor.onKeyDown(({ keyCode }) => {
    if (keyCode !== monaco.KeyCode.Backspace && keyCode !== monaco.KeyCode.Delete) return
    if (editor.getOption(monaco.editor.EditorOption.readOnly)) return
    const selections = editor.getSelections() ?? []
    const ranges = markers()
    const widened = selections.map((selection) => {
      const marker = markerBeside(selection.getPosition(), keyCode === monaco.KeyCode.Backspace, ranges)
      return selection.isEmpty() && marker ? monaco.Selection.fromRange(marker, selection.getDirection()) : selection
    })
    if (widened.some((selection, index) => selection !== selections[index])) editor.setSelections(widened)
  })
  return {
    dispose: () => {
      moved.dispose()
      pressed.dispose()
    },
  }
}

function outside(now: monaco.Selection, before: monaco.Selection, markers: monaco.Range[]): monaco.Selection {
  const active = snapToHole(now.getPosition(), before.getPosition(), markers)
  if (now.isEmpty()) return active ? monaco.Selection.fromPositions(monaco.Position.lift(active)) : now
  const anchorPlace = { lineNumber: now.selectionStartLineNumber, column: now.selectionStartColumn }
  const anchor = snapToHole(anchorPlace, before.getPosition(), markers)
  return monaco.Selection.fromPositions(
    monaco.Position.lift(anchor ?? anchorPlace),
    monaco.Position.lift(active ?? now.getPosition()),
  )
}
