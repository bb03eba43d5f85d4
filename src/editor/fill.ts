import * as monaco from 'monaco-editor/editor/editor.api'
import type { Fill, Hole } from './editor-handle.ts'
import { followEnd } from './follow-end.ts'
import { LfStream } from './line-ends.ts'
import { markFill } from './mark-fill.ts'
import { type Change, type Span, shiftSpan, swallows } from './shift-span.ts'

/** What a fill asks of the document it stands in. */
export interface FillHost {
  readonly editor: monaco.editor.ICodeEditor
  readonly model: monaco.editor.ITextModel
  /** The text around a span (in the model's own offsets) as the model shall see it. */
  surroundings(span: Span): { prefix: string; suffix: string }
  /** Runs an edit that is not the person's. */
  ownEdit(edit: () => void): void
  /** A fill began or stopped writing, or ended. */
  fillChanged(): void
}

/**
 * One fill. Its span is kept in the model's own offsets and follows the edits of others by `shiftSpan`. All it writes goes into
 * one undo element, which stays open while it streams and is opened again for another answer, unless the document has changed
 * since, by the person or by a later fill: then the new answer is a step of its own.
 */
export class OpenFill implements Fill {
  readonly original: string
  readonly kind: Hole['kind']
  readonly #host: FillHost
  readonly #marks: monaco.editor.IEditorDecorationsCollection
  readonly #selectionsBefore: monaco.Selection[] | null
  /** The document's version (the alternative one, which undo brings back) before the fill. */
  readonly #versionBefore: number
  readonly #goneListeners = new Set<() => void>()
  #span: Span
  #state: 'writing' | 'pending' | 'ended' = 'writing'
  #incoming = new LfStream()
  /** Streamed text that the next frame writes: a fast model sends several pieces in the time of one picture. */
  #waiting = ''
  #frame = 0
  /** The version after the fill's own last edit, null before its first: while it is the current one, the fill is the latest undo step. */
  #ownVersion: number | null = null
  /** What it wrote lies in several undo steps: undoing the latest brings back an answer and not the original. */
  #isSplit = false
  #editing = false
  #lastSurroundings = { prefix: '', suffix: '' }

  constructor(host: FillHost, kind: Hole['kind'], span: Span) {
    const { editor, model } = host
    this.#host = host
    this.kind = kind
    this.#span = span
    this.original = this.text
    this.#marks = editor.createDecorationsCollection()
    this.#selectionsBefore = editor.getSelections()
    model.pushStackElement()
    this.#versionBefore = model.getAlternativeVersionId()
    this.#write('')
    this.reveal()
  }

  get alive(): boolean {
    return this.#state !== 'ended'
  }
  get writing(): boolean {
    return this.#state === 'writing'
  }
  get span(): Span {
    return this.#span
  }
  get text(): string {
    if (this.#state === 'ended') return ''
    this.flush()
    return this.#host.model.getValueInRange(this.#range(), monaco.editor.EndOfLinePreference.LF)
  }
  get prefix(): string {
    return this.#surroundings().prefix
  }
  get suffix(): string {
    return this.#surroundings().suffix
  }

  append(text: string): void {
    if (this.#state !== 'writing') return
    if (this.#waiting === '') this.#frame = requestAnimationFrame(() => this.flush())
    this.#waiting += this.#incoming.next(text)
  }

  /** Writes what waits for the next frame. To be called before anyone reads the text. */
  flush(): void {
    const text = this.#takeWaiting()
    if (text === '') return
    const follow = followEnd(this.#host.editor, this.#endPosition())
    this.#write(text, this.#span.end)
    follow(this.#endPosition())
  }

  replace(text: string): void {
    if (this.#state === 'ended') return
    this.#takeWaiting()
    if (this.#isLatestStep()) this.#host.model.popStackElement()
    else this.#beginStep()
    this.#enter('writing')
    const follow = followEnd(this.#host.editor, this.#endPosition())
    this.#incoming = new LfStream()
    this.#write(this.#incoming.next(text))
    follow(this.#endPosition())
  }

  finish(): void {
    if (this.#state !== 'writing') return
    this.flush()
    this.#host.model.pushStackElement()
    this.#enter('pending')
  }

  accept(): void {
    if (this.#state === 'ended') return
    this.flush()
    this.#host.model.pushStackElement()
    this.#end()
  }

  reject(): void {
    if (this.#state === 'ended') return
    this.#takeWaiting()
    const { editor, model, ownEdit } = this.#host
    if (this.#isLatestStep() && !this.#isSplit) {
      this.#editing = true
      ownEdit(() => model.undo())
      this.#editing = false
      if (this.#selectionsBefore) editor.setSelections(this.#selectionsBefore)
    } else {
      model.pushStackElement()
      this.#write(this.original)
      model.pushStackElement()
    }
    this.#end()
  }

  reveal(): void {
    if (this.#state === 'ended') return
    this.flush()
    const end = this.#endPosition()
    this.#host.editor.setPosition(end)
    this.#host.editor.revealPositionInCenterIfOutsideViewport(end, monaco.editor.ScrollType.Immediate)
  }

  onGone(listener: () => void): () => void {
    this.#goneListeners.add(listener)
    return () => this.#goneListeners.delete(listener)
  }

  /**
   * The document changed, by an edit of the person or of another fill, from the last place to the first. Where the person
   * put something else in place of it and of what stood around it, there is no hole any more that could be put back.
   */
  followChanges(changes: readonly Change[], isUndo: boolean): void {
    if (this.#state === 'ended' || this.#editing) return
    let isGone = false
    for (const change of changes) {
      isGone ||= swallows(change, this.#span)
      this.#span = shiftSpan(this.#span, change)
    }
    if (isGone) this.leave()
    else this.#draw()
    // Monaco tells of an undo before it sets the version back.
    if (isUndo) queueMicrotask(() => this.#leaveIfUndone())
  }

  /** Ends it without a word of accept or reject; its text stays as it is. */
  leave(): void {
    if (this.#state === 'ended') return
    this.#takeWaiting()
    this.#end()
    for (const listener of this.#goneListeners) listener()
  }

  #leaveIfUndone(): void {
    const { model } = this.#host
    if (!model.isDisposed() && this.#ownVersion !== null && model.getAlternativeVersionId() === this.#versionBefore) {
      this.leave()
    }
  }

  #takeWaiting(): string {
    cancelAnimationFrame(this.#frame)
    const text = this.#waiting
    this.#waiting = ''
    return text
  }

  #isLatestStep(): boolean {
    return this.#ownVersion === this.#host.model.getVersionId()
  }

  #beginStep(): void {
    this.#host.model.pushStackElement()
    this.#isSplit = this.#ownVersion !== null
  }

  /** Replaces the fill's text from `from` (by default all of it) to its end. */
  #write(text: string, from = this.#span.start): void {
    const { model, ownEdit } = this.#host
    const { start, end } = this.#span
    if (text !== '' || from < end) {
      const lengthBefore = model.getValueLength()
      const range = monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(end))
      this.#editing = true
      ownEdit(() => model.pushEditOperations(this.#selectionsBefore, [{ range, text }], () => null))
      this.#editing = false
      this.#span = { start, end: end + model.getValueLength() - lengthBefore }
      this.#ownVersion = model.getVersionId()
    }
    this.#draw()
  }

  #endPosition(): monaco.Position {
    return this.#host.model.getPositionAt(this.#span.end)
  }

  #surroundings(): { prefix: string; suffix: string } {
    if (this.#state !== 'ended') {
      this.flush()
      this.#lastSurroundings = this.#host.surroundings(this.#span)
    }
    return this.#lastSurroundings
  }

  #range(): monaco.Range {
    const { model } = this.#host
    return monaco.Range.fromPositions(model.getPositionAt(this.#span.start), this.#endPosition())
  }

  #draw(): void {
    this.#marks.set(markFill(this.#host.model, this.#range()))
  }

  #enter(state: 'writing' | 'pending' | 'ended'): void {
    this.#state = state
    this.#host.fillChanged()
  }

  #end(): void {
    this.#surroundings()
    this.#marks.clear()
    this.#enter('ended')
  }
}
