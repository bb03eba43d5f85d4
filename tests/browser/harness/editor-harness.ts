import '../../../src/ui/tokens.css'
import * as monaco from 'monaco-editor/editor/editor.api'
import type { EditorCommands, EditorTheme, Fill } from '../../../src/editor/editor-handle.ts'
import { type MountedEditor, mountEditor } from '../../../src/editor/mount-editor.ts'

/** The editor alone, with a page around it that only notes what it is asked. */
interface Harness {
  mount(text: string, theme?: EditorTheme): void
  editor: MountedEditor
  fill: Fill
  /** What the keys asked and what the editor told, in order. */
  readonly told: string[]
  /** What the commands about each answer. */
  readonly has: { run: boolean; fill: boolean; suggestion: boolean }
  readonly counts: Counts
}

/** What is dear in a large text. */
interface Counts {
  /** Changes of the document, by whomever. */
  changes: number
  /** Times that all of it was read at once. */
  wholeReads: number
}

declare global {
  interface Window {
    harness: Harness
  }
}

const told: string[] = []
const has = { run: false, fill: false, suggestion: false }
const counts: Counts = { changes: 0, wholeReads: 0 }

const commands: EditorCommands = {
  fill: () => told.push('fill'),
  stop: () => note('stop', has.run),
  accept: () => note('accept', has.fill),
  reject: () => note('reject', has.fill),
  nextAlternative: () => note('next', has.fill),
  previousAlternative: () => note('previous', has.fill),
  suggest: () => note('suggest', true),
  acceptSuggestion: (part) => note(`accept ${part}`, has.suggestion),
  dismissSuggestion: () => note('dismiss', has.suggestion),
}

function note(name: string, done: boolean): boolean {
  if (done) told.push(name)
  return done
}

function mount(text: string, theme: EditorTheme = 'light'): void {
  document.documentElement.dataset.theme = theme
  const editor = mountEditor(document.getElementById('editor')!, {
    text,
    language: 'python',
    theme,
    texts: { label: 'Code editor', hole: (number) => `hole ${number}`, writing: 'The model is writing here.' },
    commands,
    onTabMovesFocus: (moves) => told.push(moves ? 'tab leaves' : 'tab indents'),
  })
  editor.onEdit(() => told.push('edit'))
  Object.assign(window.harness, { editor })
  for (const model of monaco.editor.getModels()) countWork(model)
  editor.focus()
}

function countWork(model: monaco.editor.ITextModel): void {
  const { getValue } = model
  model.getValue = (...args) => {
    counts.wholeReads++
    return getValue.apply(model, args)
  }
  model.onDidChangeContent(() => counts.changes++)
}

window.harness = { mount, told, has, counts } as unknown as Harness
