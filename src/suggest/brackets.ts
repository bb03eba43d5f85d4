/** A bracket outside strings. */
export interface Bracket {
  readonly at: number
  readonly char: string
}

/** Where on its line a text begins or ends. */
export interface LineState {
  /** What ends the string that is open here, or a line feed in a comment; null in code. */
  readonly quote: string | null
  /** What stands before on this line, the end of it where that is much. */
  readonly line: string
}

export const LINE_START: LineState = { quote: null, line: '' }

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
/** An apostrophe and a word that it does not end again: a string that goes on, or a lifetime or label of Rust. */
const QUOTED_WORD = /'[A-Za-z_]\w*\b(?!')/y
/** Behind the word of a lifetime in angle brackets. */
const IN_ANGLES = /[>,:]| \+/y
/** Behind the word of a label. */
const LABELS = /: (?:loop|while|for)\b/y
/** The lifetime that has a name everywhere, where it is a bound. */
const STATIC = /'static(?= ?[{;,)>]| \+|\n)/y
/** UTF-16 units of a line that are looked at before what stands in it. */
const NEAR_UNITS = 200
/** Everything up to the end of a string. */
const TO_END_OF_STRING = /(?:[^'\\\n]|\\.)*'/y

export interface FindOptions {
  /** More of the text will come: what a bracket is must then be known from what stands before it. */
  readonly grows?: boolean
}

/**
 * The brackets of `text`, that begins at `start`. The language is not known: a string ends with its line at the latest, of
 * three quotes none counts, and only a comment at the start of its line is known as one.
 */
export function findBrackets(text: string, start: LineState, { grows = false }: FindOptions = {}): Brackets {
  const found: Bracket[] = []
  let open = start.quote
  let lineStart = -1
  const lineAt = (at: number) => {
    if (lineStart >= 0) return text.slice(lineStart, at)
    // A line may be as long as a file, and each mark in it is asked for what stands before.
    return at < NEAR_UNITS ? start.line + text.slice(0, at) : text.slice(at - NEAR_UNITS, at)
  }
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
    } else if (COMMENT.test(text.slice(at, at + 2)) && lineAt(at).trim() === '') open = '\n'
    else if (isTriple(text, at)) MARK.lastIndex += 2
    else if (char === '"' || char === '`') open = char
    else if (char === "'") open = beginsString(text, at, lineAt(at), grows) ? char : null
    else if ('()[]{}'.includes(char)) found.push({ at, char })
  }
  return { found, end: { quote: open, line: lineAt(text.length).slice(-NEAR_UNITS) } }
}

/** Whether the apostrophe at `at` does, behind `line`. One behind a word belongs to it. */
function beginsString(text: string, at: number, line: string, grows: boolean): boolean {
  if (/\w\w$/.test(line.slice(-2))) return false
  const word = matchAt(QUOTED_WORD, text, at)
  if (word !== null && isLifetime(line.slice(-NEAR_UNITS), text, at, at + word.length)) return false
  return grows || isEnded(text, at, word !== null)
}

/** Whether the word with an apostrophe from `at` to `end` is a lifetime or a label, by what stands before it on its line and behind it. */
function isLifetime(before: string, text: string, at: number, end: number): boolean {
  if (before.endsWith('&') || /\b(?:break|continue) $/.test(before)) return true
  if (/[:+] $/.test(before) && matchAt(STATIC, text, at) !== null) return true
  const angle = before.lastIndexOf('<')
  const inAngles = angle >= 0 && /^<(?!\s)(?:[^<>()=?'"]|\?Sized\b|'\w)*$/.test(before.slice(angle))
  return (inAngles && matchAt(IN_ANGLES, text, end) !== null) || matchAt(LABELS, text, end) !== null
}

/**
 * Whether the apostrophe at `at` has a counterpart on its line, or may get one because the text ends before the line does. Where
 * that counterpart stands right before a word too, both begin lifetimes.
 */
function isEnded(text: string, at: number, beforeWord: boolean): boolean {
  const string = matchAt(TO_END_OF_STRING, text, at + 1)
  if (string === null) return text.indexOf('\n', at) < 0
  return !beforeWord || !/[A-Za-z_]/.test(text[at + 1 + string.length] ?? '')
}

/** What `pattern`, a sticky one, matches right at `at`. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
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
