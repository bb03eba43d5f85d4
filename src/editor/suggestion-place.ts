import * as monaco from 'monaco-editor/editor/editor.api'
import { surround } from '../lib/holes.ts'
import type { Ghost, Spot, SpotChange, SuggestionPlace } from './editor-handle.ts'
import { GhostText } from './ghost-text.ts'
import { toLfOffset } from './line-ends.ts'
import { TypeAlong } from './type-along.ts'

/** What a place asks of the editor that it is in. */
export interface PlaceHost {
  readonly editor: monaco.editor.ICodeEditor
  readonly model: monaco.editor.ITextModel
  getText(): string
  holes(): readonly monaco.Range[]
  /** An edit of the page's own goes on, so that it is not the person who typed. */
  isOwnEdit(): boolean
}

/** The cursor as the place where a suggestion may stand. One user action is told of once, when all of it has happened. */
export class CursorPlace implements SuggestionPlace {
  readonly #host: PlaceHost
  readonly #ghost: GhostText
  readonly #along: TypeAlong
  readonly #listeners = new Set<(change: SpotChange) => void>()
  #composing = false
  #pending: SpotChange | null = null

  constructor(host: PlaceHost) {
    this.#host = host
    this.#ghost = new GhostText(host.editor)
    this.#along = new TypeAlong(host.editor)
    const { editor } = host
    editor.onDidChangeModelContent((event) => this.#note(this.#kindOf(event)))
    editor.onDidChangeCursorSelection(() => this.#note('moved'))
    editor.onDidBlurEditorText(() => this.#note('moved'))
    editor.onDidCompositionStart(() => {
      this.#composing = true
      this.#note('moved')
    })
    editor.onDidCompositionEnd(() => {
      this.#composing = false
      this.#note('typed')
    })
  }

  look(): Spot {
    const { editor, model, getText, holes } = this.#host
    const selections = editor.getSelections() ?? []
    const position = editor.getPosition() ?? new monaco.Position(1, 1)
    const offset = toLfOffset(model, model.getOffsetAt(position))
    return {
      ...surround(getText(), offset, offset),
      composing: this.#composing,
      focused: editor.hasTextFocus(),
      readOnly: editor.getOption(monaco.editor.EditorOption.readOnly),
      selecting: selections.length !== 1 || !selections[0]!.isEmpty(),
      atHole: holes().some((hole) => hole.containsPosition(position)),
    }
  }

  onChange(listener: (change: SpotChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  show(ghost: Ghost | null): void {
    this.#ghost.show(ghost)
    this.#along.suggest(ghost)
  }

  insert(text: string): void {
    const { editor } = this.#host
    const position = editor.getPosition()
    if (position === null) return
    this.show(null)
    editor.pushUndoStop()
    editor.executeEdits('suggestion', [{ range: monaco.Range.fromPositions(position), text, forceMoveMarkers: true }])
    editor.pushUndoStop()
    editor.revealPosition(editor.getPosition() ?? position, monaco.editor.ScrollType.Immediate)
    // Who inserts knows.
    this.#pending = null
  }

  dispose(): void {
    this.#listeners.clear()
    this.#ghost.dispose()
  }

  #kindOf(event: monaco.editor.IModelContentChangedEvent): SpotChange {
    return this.#host.isOwnEdit() || event.isUndoing || event.isRedoing ? 'edited' : 'typed'
  }

  /** An edit comes before the cursor's move; the stronger of the two is told, before the next picture. */
  #note(change: SpotChange): void {
    if (this.#pending === null) queueMicrotask(() => this.#tell())
    if (this.#pending === null || this.#pending === 'moved') this.#pending = change
  }

  #tell(): void {
    const change = this.#pending
    this.#pending = null
    if (change === null || this.#host.model.isDisposed()) return
    for (const listener of this.#listeners) listener(change)
  }
}
