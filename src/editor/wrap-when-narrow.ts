import type { editor } from 'monaco-editor/editor/editor.api'

/** Pixels. On a phone a streamed line would push the beginnings of all lines out of sight. */
const NARROW = 600

/** Wraps long lines, indented as they begin, as long as the editor is narrow. */
export function wrapWhenNarrow(codeEditor: editor.ICodeEditor): void {
  const wrap = ({ width }: { readonly width: number }) =>
    codeEditor.updateOptions({ wordWrap: width < NARROW ? 'on' : 'off', wrappingIndent: 'same' })
  wrap(codeEditor.getLayoutInfo())
  codeEditor.onDidLayoutChange(wrap)
}
