import * as monaco from 'monaco-editor/editor/editor.api'
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import './features.ts'
import { followFontSize } from './font-size.ts'
import './languages.ts'
import { themes } from './themes.ts'

let done = false

/** Once a page: the worker from our own origin (no blob, as the Content-Security-Policy wants it) all themes, and one size of the text. */
export function setUpMonaco(): void {
  if (done) return
  done = true
  globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }
  for (const [name, theme] of Object.entries(themes)) monaco.editor.defineTheme(name, theme)
  const options = followFontSize((changed) => {
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(changed)
  })
  monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(options()))
}
