import type * as monaco from 'monaco-editor/editor/editor.api'
import type { Ghost } from './editor-handle.ts'

/** What the editor may write an end to by itself: brackets, quotes, and the second star of a comment that documents. */
const OPENER = /[([{<"'`*]/
const ENDS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '<': '>',
  '"': '"',
  "'": "'",
  '`': '`',
}
const QUOTE = /["'`]/

/** Monaco's own choice where nobody has made one. */
const UNSET = 'languageDefined'
const NO_ENDS = { autoClosingBrackets: 'never', autoClosingQuotes: 'never', autoClosingComments: 'never' } as const

/** Monaco tells its own parts of each text that is typed, before and after; its types leave that out. */
type TypedInto = monaco.editor.ICodeEditor & Record<'onWillType' | 'onDidType', monaco.IEvent<string>>

/** What was typed along, from a bracket or quote on that got no end by the editor. */
interface LeftOpen {
  readonly keys: string
  readonly from: monaco.Position
  /** The cursor behind it and the version of the text then: where either is another now, nobody knows what stands there. */
  readonly to: monaco.Position
  readonly version: number
}

/**
 * Whoever types a suggested bracket or quote gets no end to it by the editor: the suggestion brings its own. Whoever then goes
 * on differently has it typed again, and all is as if nothing had been suggested.
 */
export class TypeAlong {
  readonly #editor: TypedInto
  #ghost: Ghost | null = null
  /** Where the cursor stood before the text that is being typed along; null where another is typed. */
  #alongFrom: monaco.Position | null = null
  #leftOpen: LeftOpen | null = null
  /** How the editor ends what is opened, while it does not. */
  #usual: monaco.editor.IEditorOptions | null = null
  #typesAgain = false

  constructor(editor: monaco.editor.ICodeEditor) {
    this.#editor = editor as TypedInto
    this.#editor.onWillType((text) => this.#willType(text))
    this.#editor.onDidType((text) => this.#didType(text))
  }

  /** What is suggested at the cursor from now on. */
  suggest(ghost: Ghost | null): void {
    this.#ghost = ghost
  }

  #willType(text: string): void {
    if (this.#typesAgain) return
    this.#leftOpen = this.#stillLeftOpen()
    this.#alongFrom = this.#goesAlong(text) ? this.#editor.getPosition() : null
    if (this.#alongFrom === null) this.#typeAgain()
    else if (OPENER.test(text)) this.#writeNoEnds()
  }

  /** What runs behind the person may yet say what they type; but what it has not said of a bracket, the editor ends. */
  #goesAlong(text: string): boolean {
    if (this.#ghost?.text === '') return this.#leftOpen !== null && !OPENER.test(text)
    return this.#ghost?.text.startsWith(text) ?? false
  }

  #didType(text: string): void {
    if (this.#typesAgain) return
    this.#writeEnds()
    if (this.#alongFrom === null) return
    const { from, keys } = this.#leftOpen ?? { from: this.#alongFrom, keys: '' }
    this.#leftOpen = leavesOpen(keys + text) ? this.#leaveOpen(from, keys + text) : null
  }

  #leaveOpen(from: monaco.Position, keys: string): LeftOpen | null {
    const to = this.#editor.getPosition()
    const version = this.#editor.getModel()?.getVersionId()
    return to === null || version === undefined ? null : { keys, from, to, version }
  }

  /** null where something happened since, other cursors or a selection among it. */
  #stillLeftOpen(): LeftOpen | null {
    const left = this.#leftOpen
    if (left === null || this.#editor.getModel()?.getVersionId() !== left.version) return null
    const [selection, ...others] = this.#editor.getSelections() ?? []
    const isCursor = selection?.isEmpty() && others.length === 0
    return isCursor && selection.getPosition().equals(left.to) ? left : null
  }

  #typeAgain(): void {
    const left = this.#leftOpen
    if (left === null) return
    this.#leftOpen = null
    this.#typesAgain = true
    this.#editor.executeEdits('suggestion', [{ range: rangeBetween(left.from, left.to), text: '' }])
    this.#editor.trigger('keyboard', 'type', { text: left.keys })
    this.#typesAgain = false
  }

  #writeNoEnds(): void {
    const options = this.#editor.getRawOptions()
    this.#usual = {
      autoClosingBrackets: options.autoClosingBrackets ?? UNSET,
      autoClosingQuotes: options.autoClosingQuotes ?? UNSET,
      autoClosingComments: options.autoClosingComments ?? UNSET,
    }
    this.#editor.updateOptions(NO_ENDS)
  }

  #writeEnds(): void {
    if (this.#usual !== null) this.#editor.updateOptions(this.#usual)
    this.#usual = null
  }
}

function rangeBetween(from: monaco.IPosition, to: monaco.IPosition): monaco.IRange {
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}

/** Whether a bracket or a quote in `text` has no end in it; roughly, as one too many is only typed again for nothing. */
export function leavesOpen(text: string): boolean {
  const ends: string[] = []
  for (const char of text) {
    const end = ENDS[char]
    if (char === ends.at(-1)) ends.pop()
    else if (end !== undefined && !QUOTE.test(ends.at(-1) ?? '')) ends.push(end)
  }
  return ends.length > 0
}
