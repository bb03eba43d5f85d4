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

/** All that matters outside of words. */
const MARK = /[\n\\"'`()[\]{}#/*]/g
/** A line that is all comment. */
const COMMENT = /^(?:#[ !#]|\/\/|\*[ /])/

/**
 * The brackets of `text`. The language is not known: a string ends with its line at the latest, an apostrophe behind a
 * word begins none, of three quotes none counts, and only a comment at the start of its line is known as one.
 */
export function findBrackets(text: string, { quote, atStart }: LineState): Brackets {
  const found: Bracket[] = []
  let open = quote
  let lineStart = 0
  const isFresh = (at: number) => (lineStart > 0 || atStart) && text.slice(lineStart, at).trim() === ''
  MARK.lastIndex = 0
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const [char] = mark
    const at = mark.index
    if (char === '\n') {
      open = null
      lineStart = at + 1
    } else if (open !== null) {
      if (char === '\\') MARK.lastIndex += text[at + 1] === '\n' ? 0 : 1
      else if (char === open) open = null
    } else if (COMMENT.test(text.slice(at, at + 2)) && isFresh(at)) open = '\n'
    else if (isTriple(text, at)) MARK.lastIndex += 2
    else if (beginsString(text, at)) open = char
    else if ('()[]{}'.includes(char)) found.push({ at, char })
  }
  return { found, end: { quote: open, atStart: isFresh(text.length) } }
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
