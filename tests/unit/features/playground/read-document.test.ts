import { describe, expect, it } from 'vitest'
import { EXAMPLES } from '../../../../src/features/examples.ts'
import { type PlaygroundDocument, readDocument } from '../../../../src/features/playground/read-document.ts'

const DOCUMENT: PlaygroundDocument = {
  text: 'let x = 1\n',
  language: 'rust',
  exampleId: EXAMPLES[1]?.id ?? null,
  hole: { start: 4, end: 5 },
}

describe('what a tab had stored of the Playground', () => {
  it('is read as it was written', () => {
    expect(readDocument(JSON.parse(JSON.stringify(DOCUMENT)))).toEqual(DOCUMENT)
    expect(readDocument({ ...DOCUMENT, hole: null, exampleId: null })).toMatchObject({ hole: null, exampleId: null })
  })

  it.each([null, 1, 'text', [], {}, { text: 1 }])('is nothing where there is no text: %j', (stored) => {
    expect(readDocument(stored)).toBeNull()
  })

  it('has defaults in place of what is unknown', () => {
    const foreign = { text: 'x', language: 'cobol', exampleId: 'none', hole: { start: 0, end: 2 } }
    expect(readDocument(foreign)).toEqual({ text: 'x', language: 'plaintext', exampleId: null, hole: null })
  })
})
