import * as monaco from 'monaco-editor/editor/editor.api'
import { findHoles, type HoleRange, surround } from '../lib/holes.ts'
import { drawHoles } from './draw-holes.ts'
import './editor.css'
import type {
  AskedDocument,
  EditorCommands,
  EditorHandle,
  EditorTexts,
  EditorTheme,
  Hole,
  LanguageId,
} from './editor-handle.ts'
import { editorOptions } from './editor-options.ts'
import type { FillHost } from './fill.ts'
import { Fills } from './fills.ts'
import { guardHoles } from './guard-holes.ts'
import { obeyKey, switchesTab } from './key-command.ts'
import { endsLinesWithCrlf, fromLfOffset, toLfOffset } from './line-ends.ts'
import { putBack } from './put-back.ts'
import { setUpMonaco } from './set-up-monaco.ts'
import { CursorPlace } from './suggestion-place.ts'
import { wrapWhenNarrow } from './wrap-when-narrow.ts'

export interface EditorSettings {
  text: string
  language: LanguageId
  theme: EditorTheme
  texts: EditorTexts
  commands: EditorCommands
  readOnly?: boolean
  /** Told when Ctrl+M (Ctrl+Shift+M on a Mac) makes Tab leave the editor, or indent again. */
  onTabMovesFocus?: (moves: boolean) => void
}

export type MountedEditor = EditorHandle & {
  /** One theme for all editors of the page. */
  setTheme(theme: EditorTheme): void
}

/** Fills `element`, whose size the page decides and the editor follows. */
export function mountEditor(element: HTMLElement, settings: EditorSettings): MountedEditor {
  setUpMonaco()
  const model = monaco.editor.createModel(settings.text, settings.language)
  const editor = monaco.editor.create(element, {
    ...editorOptions,
    model,
    theme: settings.theme,
    ariaLabel: settings.texts.label,
    readOnly: settings.readOnly ?? false,
    readOnlyMessage: { value: settings.texts.writing },
  })
  return new Mounted(editor, model, settings)
}

class Mounted implements MountedEditor {
  readonly #editor: monaco.editor.IStandaloneCodeEditor
  readonly #model: monaco.editor.ITextModel
  readonly #settings: EditorSettings
  readonly #fills: Fills
  readonly #chips: ReturnType<typeof drawHoles>
  readonly #listeners = new Set<() => void>()
  readonly #guard: monaco.IDisposable
  readonly suggestionPlace: CursorPlace
  #ownEdits = 0

  constructor(editor: monaco.editor.IStandaloneCodeEditor, model: monaco.editor.ITextModel, settings: EditorSettings) {
    this.#editor = editor
    this.#model = model
    this.#settings = settings
    this.#fills = new Fills(this.#host())
    this.#chips = drawHoles(editor, model, settings.texts.hole, () => this.#fills.markerStarts)
    this.#guard = guardHoles(editor, this.#chips.ranges)
    this.suggestionPlace = new CursorPlace({
      editor,
      model,
      getText: () => this.getText(),
      holes: () => this.#chips.ranges(),
      isOwnEdit: () => this.#ownEdits > 0,
    })
    wrapWhenNarrow(editor)
    editor.onDidChangeModelContent((event) => this.#contentChanged(event))
    editor.onKeyDown((event) => this.#keyPressed(event))
  }

  getText(): string {
    this.#fills.flush()
    return this.#model.getValue(monaco.editor.EndOfLinePreference.LF)
  }

  setText(text: string, language: LanguageId): void {
    const { EndOfLineSequence } = monaco.editor
    this.#fills.leaveAll()
    this.#ownEdit(() => {
      this.#model.pushStackElement()
      this.#model.pushEOL(endsLinesWithCrlf(text) ? EndOfLineSequence.CRLF : EndOfLineSequence.LF)
      const range = this.#model.getFullModelRange()
      this.#model.pushEditOperations(this.#editor.getSelections(), [{ range, text }], () => null)
      this.#model.pushStackElement()
    })
    this.setLanguage(language)
    this.#editor.setPosition({ lineNumber: 1, column: 1 })
    this.#editor.setScrollPosition({ scrollTop: 0, scrollLeft: 0 }, monaco.editor.ScrollType.Immediate)
  }

  setLanguage(language: LanguageId): void {
    monaco.editor.setModelLanguage(this.#model, language)
  }

  holes(): Hole[] {
    const markers = findHoles(this.getText())
    if (markers.length > 0) return markers.map(({ start, end }) => ({ kind: 'marker', start, end }))
    const { start, end } = this.#selection()
    return [{ kind: start === end ? 'cursor' : 'selection', start, end }]
  }

  asked(): AskedDocument {
    const replaced = this.#fills.replaced.map(({ start, end, original }) => ({
      start: toLfOffset(this.#model, start),
      end: toLfOffset(this.#model, end),
      original,
    }))
    const { text, originals } = putBack(this.#model.getValue(monaco.editor.EndOfLinePreference.LF), replaced)
    return { text, hole: findHoles(text).length > 0 ? null : (originals[0] ?? this.#selection()) }
  }

  openFill(hole: Hole) {
    const start = fromLfOffset(this.#model, hole.start)
    return this.#fills.open(hole.kind, { start, end: fromLfOffset(this.#model, hole.end) })
  }

  select(start: number, end: number): void {
    const place = (offset: number) => this.#model.getPositionAt(fromLfOffset(this.#model, offset))
    const range = monaco.Range.fromPositions(place(start), place(end))
    this.#editor.setSelection(range)
    this.#editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Immediate)
  }

  focus(): void {
    this.#editor.focus()
  }

  onEdit(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  setTheme(theme: EditorTheme): void {
    monaco.editor.setTheme(theme)
  }

  dispose(): void {
    this.#fills.leaveAll()
    this.#listeners.clear()
    this.suggestionPlace.dispose()
    this.#chips.dispose()
    this.#guard.dispose()
    this.#editor.dispose()
    this.#model.dispose()
  }

  #selection(): HoleRange {
    const selection = this.#editor.getSelection() ?? new monaco.Selection(1, 1, 1, 1)
    const offset = (position: monaco.IPosition) => toLfOffset(this.#model, this.#model.getOffsetAt(position))
    return { start: offset(selection.getStartPosition()), end: offset(selection.getEndPosition()) }
  }

  #host(): FillHost {
    return {
      editor: this.#editor,
      model: this.#model,
      surroundings: ({ start, end }) =>
        surround(this.getText(), toLfOffset(this.#model, start), toLfOffset(this.#model, end)),
      ownEdit: (edit) => this.#ownEdit(edit),
      fillChanged: () => this.#fillChanged(),
    }
  }

  #ownEdit(edit: () => void): void {
    this.#ownEdits++
    try {
      edit()
    } finally {
      this.#ownEdits--
    }
  }

  #fillChanged(): void {
    this.#fills.dropEnded()
    this.#editor.updateOptions({ readOnly: this.#settings.readOnly || this.#fills.writing })
    this.#chips.draw()
  }

  #contentChanged(event: monaco.editor.IModelContentChangedEvent): void {
    this.#fills.followChanges(event)
    this.#chips.update()
    if (this.#ownEdits > 0) return
    for (const listener of this.#listeners) listener()
  }

  #keyPressed(event: monaco.IKeyboardEvent): void {
    const tabMovesFocus = this.#editor.getOption(monaco.editor.EditorOption.tabFocusMode)
    if (switchesTab(event.browserEvent)) this.#setTabMovesFocus(!tabMovesFocus)
    else if (!obeyKey(event.browserEvent, this.#settings.commands, tabMovesFocus)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Monaco's own switch holds for all editors of a page and cannot be read; this one is the editor's option. */
  #setTabMovesFocus(moves: boolean): void {
    this.#editor.updateOptions({ tabFocusMode: moves })
    this.#settings.onTabMovesFocus?.(moves)
  }
}
