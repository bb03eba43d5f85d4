import '../../../src/ui/tokens.css'
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
}

declare global {
  interface Window {
    harness: Harness
  }
}

const told: string[] = []
const has = { run: false, fill: false, suggestion: false }

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
  editor.focus()
}

window.harness = { mount, told, has } as unknown as Harness
