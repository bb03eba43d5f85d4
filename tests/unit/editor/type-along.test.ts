import type * as monaco from 'monaco-editor/editor/editor.api'
import { describe, expect, it, test } from 'vitest'
import { leavesOpen, TypeAlong } from '../../../src/editor/type-along.ts'

const ENDS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"' }

/** A line with a cursor. Writes an end to what is opened where its options let it, and types over that, as Monaco does. */
class FakeEditor {
  before = ''
  behind = ''
  options: monaco.editor.IEditorOptions = { autoClosingBrackets: 'always' }
  edits = 0
  otherCursors = 0
  #version = 1
  readonly #will: ((text: string) => void)[] = []
  readonly #did: ((text: string) => void)[] = []

  onWillType(listener: (text: string) => void) {
    this.#will.push(listener)
  }
  onDidType(listener: (text: string) => void) {
    this.#did.push(listener)
  }
  getRawOptions() {
    return this.options
  }
  updateOptions(options: monaco.editor.IEditorOptions) {
    this.options = { ...this.options, ...options }
  }
  getModel() {
    return { getVersionId: () => this.#version }
  }
  getPosition() {
    const column = this.before.length + 1
    return { lineNumber: 1, column, equals: (other: monaco.IPosition) => other.column === column }
  }
  getSelections() {
    const selection = { isEmpty: () => true, getPosition: () => this.getPosition() }
    return Array.from({ length: 1 + this.otherCursors }, () => selection)
  }
  executeEdits(_: string, [{ range }]: [{ range: monaco.IRange }]) {
    this.edits++
    this.before = this.before.slice(0, range.startColumn - 1)
  }
  trigger(source: string, _: string, { text }: { text: string }) {
    expect(source).toBe('keyboard')
    for (const listener of this.#will) listener(text)
    for (const char of text) this.#write(char)
    for (const listener of this.#did) listener(text)
  }
  #write(char: string) {
    this.#version++
    const ends = (char === '"' ? this.options.autoClosingQuotes : this.options.autoClosingBrackets) !== 'never'
    if (this.behind.startsWith(char)) this.behind = this.behind.slice(1)
    else if (ends) this.behind = (ENDS[char] ?? '') + this.behind
    this.before += char
  }
}

/** An editor in which `said` is suggested, for as long as it is typed, and keys in it. */
function suggest(said: string) {
  const editor = new FakeEditor()
  const along = new TypeAlong(editor as unknown as monaco.editor.ICodeEditor)
  const follow = () => {
    const goesOn = editor.behind === '' && said.startsWith(editor.before) && said !== editor.before
    along.suggest(goesOn ? { text: said.slice(editor.before.length), phase: 'shown' } : null)
  }
  const type = (text: string) => {
    for (const char of text) {
      editor.trigger('keyboard', 'type', { text: char })
      follow()
    }
    return `${editor.before}|${editor.behind}`
  }
  follow()
  return { editor, along, type }
}

describe('a suggested bracket or quote', () => {
  it('gets no end by the editor, whose options are as they were then', () => {
    const { editor, type } = suggest('sum("values")')
    expect(type('sum(')).toBe('sum(|')
    expect(editor.options).toMatchObject({ autoClosingBrackets: 'always', autoClosingQuotes: 'languageDefined' })
    expect(type('"values')).toBe('sum("values|')
    expect(type('")')).toBe('sum("values")|')
    expect(editor.edits).toBe(0)
  })

  it('leaves alone what else is opened', () => {
    const { type } = suggest('sum(values)')
    expect(type('sum[')).toBe('sum[|]')
  })

  it.each([
    ['sum(', 'x', 'sum(x|)'],
    ['sum(val', 'x', 'sum(valx|)'],
    ['sum(', '[', 'sum([|])'],
    ['sum(', ')', 'sum()|'],
    ['sum(values)', 'x', 'sum(values)x|'],
  ])('has got one after %j and then %j', (along, key, text) => {
    const { type } = suggest('sum(values) + 1')
    type(along)
    expect(type(key)).toBe(text)
  })

  it('is not typed again where it has its end already', () => {
    const { editor, type } = suggest('sum(values) + 1')
    type('sum(values)x')
    expect(editor.edits).toBe(0)
  })

  it('stays as it is where the cursor has moved, or others have come', () => {
    const { editor, type } = suggest('sum(values)')
    type('sum(')
    editor.before = 'sum'
    editor.behind = '('
    expect(type('x')).toBe('sumx|(')

    const others = suggest('sum(values)')
    others.type('sum(')
    others.editor.otherCursors = 1
    expect(others.type('x')).toBe('sum(x|')
  })

  it('has none while it is not known how the suggestion goes on, and gets one once it has gone', () => {
    const { editor, along } = suggest('sum(')
    const type = (text: string) => editor.trigger('keyboard', 'type', { text })
    for (const key of 'sum(') {
      along.suggest({ text: key, phase: 'shown' })
      type(key)
    }
    along.suggest({ text: '', phase: 'asking' })
    type('x')
    expect([editor.before, editor.behind]).toEqual(['sum(x', ''])
    along.suggest(null)
    type('y')
    expect([editor.before, editor.behind]).toEqual(['sum(xy', ')'])
  })

  it('gets its end at once where it is typed before it was suggested', () => {
    const { editor, along } = suggest('')
    along.suggest({ text: '', phase: 'asking' })
    editor.trigger('keyboard', 'type', { text: '(' })
    expect([editor.before, editor.behind]).toEqual(['(', ')'])
  })
})

test.each([
  ['(', true],
  ['f(a[0]', true],
  ['f(a[0])', false],
  ['"(', true],
  ['"("', false],
  ["(don't)", true],
  ['{\n  a()\n', true],
  ['x = 1', false],
])('%j leaves something open: %j', (text, open) => {
  expect(leavesOpen(text)).toBe(open)
})
