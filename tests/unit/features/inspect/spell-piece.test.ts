import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexBytes, showUnseen, spellPiece } from '../../../../src/features/inspect/spell-piece.ts'

const text = (piece: string) => spellPiece({ bytes: new TextEncoder().encode(piece), name: null })

describe('spellPiece', () => {
  it.each([
    [' def', '·def'],
    ['    return', '····return'],
    ['\n', '↵'],
    ['\t', '→'],
    ['x·y', 'x·y'],
    ['日本', '日本'],
  ])('shows the whitespace of %j', (piece, spelling) => {
    expect(text(piece)).toEqual({ look: 'text', text: spelling })
  })

  it('leaves spaces as they are where the text keeps its shape', () => {
    expect(spellPiece({ bytes: new TextEncoder().encode('  a\n'), name: null }, ' ').text).toBe('  a↵')
  })

  it('shows bytes that are no whole character as bytes', () => {
    expect(spellPiece({ bytes: Uint8Array.of(0xe2, 0x82), name: null })).toEqual({ look: 'bytes', text: 'E2 82' })
    expect(spellPiece({ bytes: Uint8Array.of(0xff), name: null })).toEqual({ look: 'bytes', text: 'FF' })
  })

  it('calls special tokens by their names', () => {
    expect(spellPiece({ bytes: new Uint8Array(0), name: 'PRE' })).toEqual({ look: 'special', text: 'PRE' })
  })

  it('lets no character of a file turn, hide or stretch what is shown', () => {
    expect(text('a\u202eb\u200bc\u0000').text).toBe('aU+202EbU+200BcU+0000')
    expect(text('x'.repeat(5000)).text).toBe(`${'x'.repeat(23)}…`)
    expect(spellPiece({ bytes: new Uint8Array(0), name: '\u2066<b>' }).text).toBe('U+2066<b>')
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { text: shown } = spellPiece({ bytes, name: null })
        return !/[\p{C}\p{Z}]/u.test(shown.replaceAll(' ', '')) && (shown.includes('…') || !/ {2}/.test(shown))
      }),
    )
  })
})

it('writes bytes as everyone does', () => {
  expect(hexBytes(Uint8Array.of(0x20, 0x64, 0x0a))).toBe('20 64 0A')
  expect(showUnseen('a b\r\n', '·')).toBe('a·b␍↵')
})
