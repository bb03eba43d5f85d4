import type { Fill, Hole } from '../../../../src/editor/editor-handle.ts'
import type { HolesEditor } from '../../../../src/features/playground/fill-holes.ts'
import type { RunEvent, StopReason } from '../../../../src/generation/run-event.ts'
import { findHoles, surround } from '../../../../src/lib/holes.ts'
import type { ModelHandle } from '../../../../src/runtime/model-handle.ts'
import type { LoadedModel, PromptPreview, RunRequest } from '../../../../src/runtime/protocol.ts'
import { LOADED } from '../../store/loaded-model.ts'

const NO_CUT = { prefixLines: 0, suffixLines: 0 }

/** The document as a string; spans of open fills follow the edits before them. */
export class FakeEditor implements HolesEditor {
  text: string
  cursor = 0
  readonly fills: FakeFill[] = []

  constructor(text: string) {
    this.text = text
  }
  getText() {
    return this.text
  }
  setText(text: string) {
    for (const fill of this.fills) fill.leave()
    this.text = text
  }
  setLanguage() {}
  holes(): Hole[] {
    const markers = findHoles(this.text).map(({ start, end }) => ({ kind: 'marker' as const, start, end }))
    return markers.length > 0 ? markers : [{ kind: 'cursor', start: this.cursor, end: this.cursor }]
  }
  openFill(hole: Hole): FakeFill {
    const fill = new FakeFill(this, hole)
    this.fills.push(fill)
    fill.write('')
    return fill
  }
  splice(start: number, end: number, text: string, by: FakeFill) {
    this.text = this.text.slice(0, start) + text + this.text.slice(end)
    const shift = text.length - (end - start)
    for (const fill of this.fills) {
      if (fill === by || fill.start < end) continue
      fill.start += shift
      fill.end += shift
    }
  }
  focus() {}
  onEdit() {
    return () => {}
  }
  dispose() {}
}

export class FakeFill implements Fill {
  readonly original: string
  alive = true
  writing = true
  start: number
  end: number
  readonly #editor: FakeEditor
  readonly #listeners = new Set<() => void>()

  constructor(editor: FakeEditor, { start, end }: Hole) {
    this.#editor = editor
    this.start = start
    this.end = end
    this.original = editor.text.slice(start, end)
  }
  get prefix() {
    return surround(this.#editor.text, this.start, this.end).prefix
  }
  get suffix() {
    return surround(this.#editor.text, this.start, this.end).suffix
  }
  get text() {
    return this.#editor.text.slice(this.start, this.end)
  }
  write(text: string) {
    this.#editor.splice(this.start, this.end, text, this)
    this.end = this.start + text.length
  }
  append(text: string) {
    if (this.alive && this.writing) this.write(this.text + text)
  }
  replace(text: string) {
    if (!this.alive) return
    this.writing = true
    this.write(text)
  }
  finish() {
    this.writing = false
  }
  accept() {
    this.alive = false
    this.writing = false
  }
  reject() {
    if (!this.alive) return
    this.write(this.original)
    this.alive = false
    this.writing = false
  }
  reveal() {}
  onGone(listener: () => void) {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  leave() {
    if (!this.alive) return
    this.alive = false
    this.writing = false
    for (const listener of this.#listeners) listener()
  }
}

/** What a run writes, token by token; an Error is thrown at that place, a function may act in between, a number is taken back by a rule. */
export type Script = readonly (string | number | Error | (() => void))[]

/** Answers runs from scripts in order, honours the signal, and keeps what it was asked. */
export class FakeModel implements ModelHandle {
  readonly model: LoadedModel
  readonly lost = new Promise<void>(() => {})
  readonly requests: RunRequest[] = []
  readonly #scripts: Script[]

  constructor(scripts: Script[], model: Partial<LoadedModel> = {}) {
    this.#scripts = [...scripts]
    this.model = { ...LOADED, ...model }
  }

  async *run(request: RunRequest, signal?: AbortSignal): AsyncGenerator<RunEvent> {
    this.requests.push(request)
    yield { type: 'prompt', ids: Int32Array.of(1, 2, 3), reused: 0, cut: NO_CUT }
    let generatedTokens = 0
    let takenBack = 0
    for (const step of this.#scripts.shift() ?? []) {
      await Promise.resolve()
      if (signal?.aborted) break
      if (step instanceof Error) throw step
      if (typeof step === 'function') {
        step()
        continue
      }
      if (typeof step === 'number') {
        takenBack = step
        break
      }
      generatedTokens++
      yield { type: 'token', id: 7, text: step, logprob: -1, alternatives: [], given: false }
    }
    const ended: StopReason = takenBack > 0 ? { type: 'stop-rule', rule: 'repetition' } : { type: 'end-of-infill' }
    const reason: StopReason = signal?.aborted ? { type: 'aborted' } : ended
    const timings = {
      promptTokens: 3,
      reusedTokens: 0,
      generatedTokens,
      draftedTokens: 0,
      acceptedTokens: 0,
      prefillMs: 1,
      firstTokenMs: 2,
      decodeMs: 3,
    }
    yield { type: 'done', reason, text: '', takenBack, end: null, timings }
  }
  preview(): Promise<PromptPreview> {
    throw new Error('not in this test')
  }
  dispose() {}
}
