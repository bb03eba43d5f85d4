import type { Piece } from '../../lib/piece-table.ts'

/** How a token looks: `special` by its name, `text` with its whitespace visible, `bytes` where it is no whole character. */
export interface Spelling {
  readonly look: 'special' | 'text' | 'bytes'
  readonly text: string
}

/** Characters of a chip; a vocabulary may hold pieces of any length, and a line of spaces can be one. */
const MAX_CHARACTERS = 24

const SIGNS: Readonly<Record<string, string>> = { '\n': '↵', '\t': '→', '\r': '␍' }

/**
 * Controls, format characters (bidirectional marks, zero widths), lone surrogates, private use, unassigned, and every
 * separator but the space: unseen, or able to turn the text around them.
 */
const UNSEEN = /[\p{C}\p{Z}]/gu

/**
 * A token as the page shows it. Whatever the vocabulary holds, the result is short, visible, and reads from left to right.
 * `space` is what stands for a space: its sign, or itself where the text keeps its shape.
 */
export function spellPiece({ bytes, name }: Piece, space: '·' | ' ' = '·'): Spelling {
  if (name !== null) return { look: 'special', text: shorten(showUnseen(name, space)) }
  const text = decodeWhole(bytes)
  if (text === null) return { look: 'bytes', text: hexBytes(bytes) }
  return { look: 'text', text: shorten(showUnseen(text, space)) }
}

/** `text` with a sign for everything that leaves no mark on paper. */
export function showUnseen(text: string, space: '·' | ' '): string {
  return text.replace(
    UNSEEN,
    (point) => (point === ' ' ? space : SIGNS[point]) ?? `U+${hex(point.codePointAt(0) ?? 0, 4)}`,
  )
}

/** `20 64 65`, as they are written everywhere. */
export function hexBytes(bytes: Uint8Array): string {
  return [...bytes].map((byte) => hex(byte, 2)).join(' ')
}

/** The text that `bytes` spell; null where they begin or end inside a character. */
function decodeWhole(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0')
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length <= MAX_CHARACTERS ? text : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`
}
