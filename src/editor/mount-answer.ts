import * as monaco from 'monaco-editor/editor/editor.api'
import type { AnswerDocument } from './answer-document.ts'
import './editor.css'
import type { EditorTheme } from './editor-handle.ts'
import { editorOptions } from './editor-options.ts'
import { followEnd } from './follow-end.ts'
import { markFill } from './mark-fill.ts'
import type { ScrollGroup } from './scroll-together.ts'
import { setUpMonaco } from './set-up-monaco.ts'
import { wrapWhenNarrow } from './wrap-when-narrow.ts'

export interface AnswerSettings {
  readonly shown: AnswerDocument
  readonly label: string
  readonly theme: EditorTheme
  readonly group: ScrollGroup
}

export interface MountedAnswer {
  /** Where only the answer has grown, only that is written. */
  show(shown: AnswerDocument): void
  setLabel(label: string): void
  dispose(): void
}

/** A read-only editor with what the model wrote marked in it. Tab leaves it: there is nothing to indent. */
export function mountAnswer(element: HTMLElement, { shown, label, theme, group }: AnswerSettings): MountedAnswer {
  setUpMonaco()
  const model = monaco.editor.createModel(textOf(shown), shown.language)
  model.setEOL(monaco.editor.EndOfLineSequence.LF)
  const editor = monaco.editor.create(element, {
    ...editorOptions,
    model,
    theme,
    ariaLabel: label,
    readOnly: true,
    domReadOnly: true,
    tabFocusMode: true,
  })
  const marks = editor.createDecorationsCollection()
  const leave = group.join(editor)
  wrapWhenNarrow(editor)
  let current = shown
  const end = () => model.getPositionAt(current.before.length + current.answer.length)
  const mark = () => {
    const start = model.getPositionAt(current.before.length)
    marks.set(current.marked ? markFill(model, monaco.Range.fromPositions(start, end())) : [])
  }
  const show = (next: AnswerDocument) => {
    const follow = followEnd(editor, end())
    const grown = grownBy(current, next)
    const begins = grown === null || current.answer === ''
    if (grown === null) model.setValue(textOf(next))
    else if (grown !== '') model.applyEdits([{ range: monaco.Range.fromPositions(end(), end()), text: grown }])
    current = next
    monaco.editor.setModelLanguage(model, next.language)
    mark()
    if (begins) editor.revealPositionInCenterIfOutsideViewport(end(), monaco.editor.ScrollType.Immediate)
    else follow(end())
  }
  mark()
  return {
    show,
    setLabel: (ariaLabel) => editor.updateOptions({ ariaLabel }),
    dispose() {
      leave()
      editor.dispose()
      model.dispose()
    },
  }
}

function textOf({ before, answer, after }: AnswerDocument): string {
  return before + answer + after
}

/** What stands behind the answer of `from` in `to`; null where they differ in anything else. */
function grownBy(from: AnswerDocument, to: AnswerDocument): string | null {
  if (from.before !== to.before || from.after !== to.after || !to.answer.startsWith(from.answer)) return null
  return to.answer.slice(from.answer.length)
}
