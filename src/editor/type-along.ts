import type * as monaco from 'monaco-editor/editor/editor.api'
import type { Ghost } from './editor-handle.ts'

/** What the editor may write an end to by itself: brackets, quotes, and the second star of a comment that documents. */
const OPENER = /[([{<"'`*]/

/** Monaco's own choice where nobody has made one. */
const UNSET = 'languageDefined'
const NO_ENDS = { autoClosingBrackets: 'never', autoClosingQuotes: 'never', autoClosingComments: 'never' } as const

/** Monaco tells its own parts of each text that is typed, before and after; its types leave that out. */
type TypedInto = monaco.editor.ICodeEditor & Record<'onWillType' | 'onDidType', monaco.IEvent<string>>

/**
 * Whoever types a suggested bracket or quote gets no end to it by the editor: the suggestion brings its own, and one more behind
 * the cursor would make another question of it. Whoever then goes on differently ends it themself, as they saw it stand.
 */
export class TypeAlong {
  readonly #editor: TypedInto
  #suggested = ''
  /** How the editor ends what is opened, while it does not. */
  #usual: monaco.editor.IEditorOptions | null = null

  constructor(editor: monaco.editor.ICodeEditor) {
    this.#editor = editor as TypedInto
    this.#editor.onWillType((text) => {
      if (OPENER.test(text) && this.#suggested.startsWith(text)) this.#writeNoEnds()
    })
    this.#editor.onDidType(() => this.#writeEnds())
  }

  /** What is suggested at the cursor from now on. */
  suggest(ghost: Ghost | null): void {
    this.#suggested = ghost?.text ?? ''
  }

  #writeNoEnds(): void {
    const usual = this.#editor.getRawOptions()
    const { autoClosingBrackets = UNSET, autoClosingQuotes = UNSET, autoClosingComments = UNSET } = usual
    this.#usual ??= { autoClosingBrackets, autoClosingQuotes, autoClosingComments }
    this.#editor.updateOptions(NO_ENDS)
  }

  #writeEnds(): void {
    if (this.#usual !== null) this.#editor.updateOptions(this.#usual)
    this.#usual = null
  }
}
