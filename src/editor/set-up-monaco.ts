import * as monaco from 'monaco-editor/editor/editor.api'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import './features.ts'
import './languages.ts'
import { darkTheme, lightTheme } from './themes.ts'

let done = false

/** Once a page: the worker from our own origin (no blob, as the Content-Security-Policy wants it) and both themes. */
export function setUpMonaco(): void {
  if (done) return
  done = true
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }
  monaco.editor.defineTheme('light', lightTheme)
  monaco.editor.defineTheme('dark', darkTheme)
}
