import type * as monaco from 'monaco-editor/editor/editor.api'
import { describe, expect, it } from 'vitest'
import { TypeAlong } from '../../../src/editor/type-along.ts'

/** Writes an end to each bracket where its options let it. */
class FakeEditor {
  text = ''
  options: monaco.editor.IEditorOptions
  #will: (text: string) => void = () => {}
  #did: (text: string) => void = () => {}

  constructor(options: monaco.editor.IEditorOptions = {}) {
    this.options = options
  }
  onWillType(listener: (text: string) => void) {
    this.#will = listener
  }
  onDidType(listener: (text: string) => void) {
    this.#did = listener
  }
  getRawOptions() {
    return this.options
  }
  updateOptions(options: monaco.editor.IEditorOptions) {
    this.options = { ...this.options, ...options }
  }
  type(text: string): void {
    this.#will(text)
    this.text += text === '(' && this.options.autoClosingBrackets !== 'never' ? '()' : text
    this.#did(text)
  }
}

function setUp(options?: monaco.editor.IEditorOptions) {
  const editor = new FakeEditor(options)
  const along = new TypeAlong(editor as unknown as monaco.editor.ICodeEditor)
  const suggest = (text: string) => along.suggest({ text, phase: 'shown' })
  return { editor, along, suggest }
}

describe('a bracket that is typed', () => {
  it('gets no end where it is suggested', () => {
    const { editor, suggest } = setUp()
    suggest('(a)')
    editor.type('(')
    expect(editor.text).toBe('(')
  })

  it('gets its end where something else is, or nothing any more', () => {
    const { editor, along, suggest } = setUp()
    editor.type('(')
    suggest('a(')
    editor.type('(')
    suggest('(')
    along.suggest(null)
    editor.type('(')
    expect(editor.text).toBe('()()()')
  })

  it('leaves the editor as a person has set it', () => {
    const { editor, suggest } = setUp({ autoClosingBrackets: 'beforeWhitespace', fontSize: 14 })
    suggest('(a)')
    editor.type('(')
    expect(editor.options).toMatchObject({
      autoClosingBrackets: 'beforeWhitespace',
      autoClosingQuotes: 'languageDefined',
    })
    suggest('"b"')
    editor.type('x')
    editor.type('(')
    expect(editor.text).toBe('(x()')
  })
})
