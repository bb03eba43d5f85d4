import { type Bracket, findBrackets, LINE_START, type LineState, openerOf, unmatched } from './brackets.ts'
import { cutFrom, type Filter, holdFrom, type Place, pass } from './filter.ts'
import { lineBefore } from './lines.ts'

/** UTF-16 units on either side that are looked at, once a question: that takes a millisecond or two. */
const LOOK_UNITS = 50_000

/** `} else {` ends one block and begins another: the brackets after the cursor fit as they did. */
const GOES_ON = /^\s*\}\s*(?:else|catch|finally)\b.*\{\s*$/
/** What may become such a line. */
const MAY_GO_ON = /^\s*\}\s*(?:[a-z]*|(?:else|catch|finally)\b.*)$/

/** A bracket that the text after the cursor closes already, or that nobody opened, is where the answer ends. */
export const unopenedBracket: Filter = {
  name: 'unopened-bracket',
  apply(text, place, ended) {
    const { open, closing, openAbove, cursor } = lookAround(place)
    const depth = createDepth([...open], Math.max(0, open.length - closing))
    for (const bracket of findBrackets(text, cursor, { grows: true }).found) {
      if (depth.take(bracket) || endsLabel(place, text, bracket)) continue
      if (openAbove && !depth.isOpen && beginsLine(place, text, bracket)) continue
      const { line, complete } = lineAround(text, bracket.at)
      if (!complete && !ended && MAY_GO_ON.test(line)) return holdFrom(text, bracket.at)
      if (!(complete || ended) || !GOES_ON.test(line)) return cutFrom(text, bracket.at)
      depth.reopen()
    }
    return pass(text, ended)
  },
}

interface Surroundings {
  /** What the text before the cursor opens and does not close. */
  readonly open: readonly string[]
  /** How many brackets the text behind it closes and does not open. */
  readonly closing: number
  /** Above all that is looked at a bracket may have been opened, and nothing behind the cursor closes it. */
  readonly openAbove: boolean
  readonly cursor: LineState
}

/** The same for every token of an answer. */
const seen = new WeakMap<Place, Surroundings>()

function lookAround(place: Place): Surroundings {
  const known = seen.get(place)
  if (known !== undefined) return known
  const before = findBrackets(lastLines(place.prefix), LINE_START)
  const after = findBrackets(place.suffix.slice(0, LOOK_UNITS), before.end)
  const { open } = unmatched(before.found)
  const { closing } = unmatched(after.found)
  const openAbove = place.prefix.length > LOOK_UNITS && closing <= open.length
  const surroundings = { open, closing, openAbove, cursor: before.end }
  seen.set(place, surroundings)
  return surroundings
}

/** As many whole lines as are looked at; the end of one that is longer. */
function lastLines(prefix: string): string {
  if (prefix.length <= LOOK_UNITS) return prefix
  const end = prefix.slice(-LOOK_UNITS)
  return end.slice(end.indexOf('\n') + 1)
}

/** What is open at some place of an answer, of which the text before the cursor opened `closable` that nobody closes yet. */
function createDepth(open: string[], closable: number) {
  let own = 0
  let left = closable
  return {
    get isOpen(): boolean {
      return open.length > 0
    },
    /** False for a bracket that must not stand here. */
    take({ char }: Bracket): boolean {
      const opener = openerOf(char)
      if (opener === undefined) {
        open.push(char)
        own++
        return true
      }
      if (open.at(-1) !== opener || own + left === 0) return false
      open.pop()
      if (own > 0) own--
      else left--
      return true
    },
    /** A block was closed by a line that opens one: the bracket that comes next stands for the one before. */
    reopen(): void {
      open.pop()
      own--
    },
  }
}

function lineAround(text: string, at: number): { line: string; complete: boolean } {
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return { line: text.slice(start, end < 0 ? text.length : end), complete: end >= 0 }
}

/** What was opened far above ends on a line of its own: nothing but other ends stands before it. */
function beginsLine({ prefix }: Place, text: string, { at }: Bracket): boolean {
  return /(?:^|\n)[\s)\]};,]*$/.test(lineBefore(prefix) + text.slice(0, at))
}

/** `start)` in a shell's `case … in`, and `1)` in front of an item in prose: closed and never opened. */
function endsLabel({ prefix }: Place, text: string, { at, char }: Bracket): boolean {
  const before = prefix.slice(-LOOK_UNITS) + text.slice(0, at)
  const label = char === ')' ? /(?:^|\n)[ \t]*([^\s()]+)$/.exec(before)?.[1] : undefined
  if (label === undefined) return false
  if (/\bcase\b[^\n]*\bin[ \t]*\n(?![\s\S]*\besac\b)/.test(before)) return true
  return label.length <= 2 && unmatched(findBrackets(before, LINE_START).found).open.length === 0
}
