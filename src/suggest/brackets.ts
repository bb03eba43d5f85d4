/** A bracket outside strings. */
export interface Bracket {
  readonly at: number
  readonly char: string
}

/** Where on its line a text begins or ends. */
export interface LineState {
  /** What ends the string that is open here, or a line feed in a comment; null in code. */
  readonly quote: string | null
  /** Nothing but white space stands before on this line. */
  readonly atStart: boolean
}

export const LINE_START: LineState = { quote: null, atStart: true }

export interface Brackets {
  readonly found: readonly Bracket[]
  readonly end: LineState
}

const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** The opening bracket that `char` closes; undefined where it closes none. */
export function openerOf(char: string): string | undefined {
  return OPENER[char]
}

/** A line that is all comment. */
const COMMENT = /(?:#[ !#]|\/\/|\*[ /])/y

/**
 * The brackets of `text`. The language is not known: a string ends with its line at the latest, an apostrophe behind a
 * word begins none, of three quotes none counts, and only a comment at the start of its line is known as one.
 */
export function findBrackets(text: string, { quote, atStart }: LineState): Brackets {
  const found: Bracket[] = []
  let open = quote
  let fresh = atStart
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') {
      open = null
      fresh = true
      continue
    }
    if (open !== null) {
      if (char === '\\') at++
      else if (char === open) open = null
    } else if (fresh && matchesAt(COMMENT, text, at)) open = '\n'
    else if (isTriple(text, at)) at += 2
    else if (beginsString(text, at)) open = char
    else if ('()[]{}'.includes(char)) found.push({ at, char })
    if (!/\s/.test(char)) fresh = false
  }
  return { found, end: { quote: open, atStart: fresh } }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function beginsString(text: string, at: number): boolean {
  const char = text[at]!
  return char === '"' || char === '`' || (char === "'" && !/\w\w$/.test(text.slice(Math.max(0, at - 2), at)))
}

function isTriple(text: string, at: number): boolean {
  return text.startsWith('"""', at) || text.startsWith("'''", at)
}

/** What `found` leaves open, innermost last, and how many it closes that it did not open. */
export function unmatched(found: readonly Bracket[]): { open: string[]; closing: number } {
  const open: string[] = []
  let closing = 0
  for (const { char } of found) {
    const opener = openerOf(char)
    if (opener === undefined) open.push(char)
    else if (open.at(-1) === opener) open.pop()
    else if (open.length === 0) closing++
  }
  return { open, closing }
}
