import * as monaco from 'monaco-editor/editor/editor.api'
import type { Ghost } from './editor-handle.ts'

/** Milliseconds until the gutter says that a suggestion is asked for: one that comes sooner takes no picture for that, which would hold it up. */
const SAY_ASKING = 150

/**
 * Draws a suggestion at the cursor: its first line as injected text, the others as a zone below, and its state in the gutter.
 * Monaco's own ghost text asks anew for each change and cannot stream; this is drawn once a frame, however much comes in between.
 */
export class GhostText {
  readonly #editor: monaco.editor.ICodeEditor
  readonly #marks: monaco.editor.IEditorDecorationsCollection
  readonly #lines = document.createElement('pre')
  #zone: string | null = null
  #wanted: Ghost | null = null
  #drawn: Ghost | null = null
  #frame = 0
  #timer = 0

  constructor(editor: monaco.editor.ICodeEditor) {
    this.#editor = editor
    this.#marks = editor.createDecorationsCollection()
    this.#lines.className = 'ghost-lines'
  }

  /** What grows is drawn with the next picture, anything else at once: nobody shall take another text than they see. */
  show(ghost: Ghost | null): void {
    const grows = ghost !== null && this.#wanted !== null && ghost.text.startsWith(this.#wanted.text)
    this.#wanted = ghost
    if (this.#drawn === null && ghost === null) this.#cancel()
    else if (this.#drawn === null && ghost?.text === '')
      this.#timer ||= window.setTimeout(() => this.#draw(), SAY_ASKING)
    else if (!grows) this.#draw()
    else if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw())
  }

  dispose(): void {
    this.#cancel()
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
    this.#frame = 0
    this.#timer = 0
  }

  #draw(): void {
    this.#cancel()
    this.#drawn = this.#wanted
    const position = this.#editor.getPosition()
    const ghost = position === null ? null : this.#wanted
    const [first = '', ...others] = ghost?.text.split('\n') ?? []
    this.#marks.set(ghost === null || position === null ? [] : marksAt(position, first, ghost.phase))
    this.#drawLines(position?.lineNumber ?? 1, others)
  }

  #drawLines(afterLineNumber: number, lines: readonly string[]): void {
    if (lines.length === 0 && this.#zone === null) return
    this.#editor.changeViewZones((zones) => {
      if (this.#zone !== null) zones.removeZone(this.#zone)
      this.#zone = null
      if (lines.length === 0) return
      this.#lines.textContent = lines.join('\n')
      this.#zone = zones.addZone({
        afterLineNumber,
        domNode: this.#lines,
        ...this.#size(lines),
        suppressMouseDown: true,
      })
    })
  }

  /** Where the editor wraps, the zone does too, at any character, so that its rows can be counted. */
  #size(lines: readonly string[]): { heightInLines: number; minWidthInPx: number } {
    const { EditorOption } = monaco.editor
    const { typicalHalfwidthCharacterWidth: width } = this.#editor.getOption(EditorOption.fontInfo)
    const wraps = this.#editor.getOption(EditorOption.wordWrap) === 'on'
    const room = this.#editor.getLayoutInfo().contentWidth
    this.#editor.applyFontInfo(this.#lines)
    this.#lines.classList.toggle('wraps', wraps)
    this.#lines.style.tabSize = String(this.#editor.getModel()?.getOptions().tabSize ?? 4)
    if (!wraps)
      return { heightInLines: lines.length, minWidthInPx: width * Math.max(...lines.map(({ length }) => length)) }
    const rows = lines.map(({ length }) => Math.max(1, Math.ceil((length * width) / room)))
    return { heightInLines: rows.reduce((sum, each) => sum + each, 0), minWidthInPx: 0 }
  }
}

function marksAt(position: monaco.Position, content: string, phase: Ghost['phase']) {
  const range = monaco.Range.fromPositions(position)
  const state = { range, options: { linesDecorationsClassName: `ghost-state ghost-${phase}` } }
  if (content === '') return [state]
  const after = { content, inlineClassName: 'ghost-text', cursorStops: monaco.editor.InjectedTextCursorStops.Left }
  return [state, { range, options: { after, showIfCollapsed: true } }]
}
