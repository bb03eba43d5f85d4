import * as monaco from 'monaco-editor/editor/editor.api'
import type { LanguageId } from './editor-handle.ts'
import { setUpMonaco } from './set-up-monaco.ts'
import { type SyntaxColor, syntaxColorOf } from './themes.ts'

/** Characters that have one colour. */
export interface CodePiece {
  readonly text: string
  readonly color: SyntaxColor
}

/** The lines of some code in the colours that the editor would give them. */
export async function colourCode(text: string, language: LanguageId): Promise<readonly (readonly CodePiece[])[]> {
  setUpMonaco()
  // A grammar comes when it is first needed; this waits for it.
  await monaco.editor.colorize('', language, {})
  const lines = text.split('\n')
  return monaco.editor.tokenize(text, language).map((tokens, at) => {
    const line = lines[at] ?? ''
    return tokens.map(({ offset, type }, n) => ({
      text: line.slice(offset, tokens[n + 1]?.offset),
      color: syntaxColorOf(type),
    }))
  })
}
