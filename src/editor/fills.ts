import type { editor } from 'monaco-editor/editor/editor.api'
import type { Fill, Hole } from './editor-handle.ts'
import { type FillHost, OpenFill } from './fill.ts'
import type { Replaced } from './put-back.ts'
import type { Span } from './shift-span.ts'

/** The fills that are neither accepted nor rejected yet. */
export class Fills {
  readonly #host: FillHost
  #open: OpenFill[] = []

  constructor(host: FillHost) {
    this.#host = host
  }

  get writing(): boolean {
    return this.#open.some((fill) => fill.writing)
  }

  /** Where the markers were whose holes are open: they still count when holes are numbered. */
  get markerStarts(): number[] {
    return this.#open.filter((fill) => fill.kind === 'marker').map((fill) => fill.span.start)
  }

  /** Where they stand, in the model's own offsets, and what each replaced. */
  get replaced(): Replaced[] {
    return this.#open.map(({ span, original }) => ({ ...span, original }))
  }

  /** A hole that reaches into another fill takes that fill's text as the person's own: a text cannot be on trial twice. */
  open(kind: Hole['kind'], span: Span): Fill {
    this.flush()
    for (const fill of [...this.#open]) {
      if (fill.span.start < span.end && span.start < fill.span.end) fill.leave()
    }
    const fill = new OpenFill(this.#host, kind, span)
    this.#open.push(fill)
    this.#host.fillChanged()
    return fill
  }

  /** Puts all streamed text into the document. */
  flush(): void {
    for (const fill of this.#open) fill.flush()
  }

  dropEnded(): void {
    this.#open = this.#open.filter((fill) => fill.alive)
  }

  followChanges(event: editor.IModelContentChangedEvent): void {
    const changes = event.changes
      .map((change) => ({ offset: change.rangeOffset, deleted: change.rangeLength, inserted: change.text.length }))
      .sort((a, b) => b.offset - a.offset)
    for (const fill of [...this.#open]) fill.followChanges(changes, event.isUndoing)
  }

  leaveAll(): void {
    for (const fill of [...this.#open]) fill.leave()
  }
}
