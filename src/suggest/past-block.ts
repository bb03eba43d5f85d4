import { cutFrom, type Filter, holdFrom, type Place, pass } from './filter.ts'
import { indentation, lastLine, lineBefore } from './lines.ts'

/** A line that opens a block whose lines stand deeper. */
const OPENS = /(?:[:{]|=>|\b(?:then|do))\s*(?:(?:#|\/\/).*)?$/
/** A line that does nothing but close what was open, as `});` or `fi`. */
const CLOSES = /^\s*(?:[)\]}]+[;,)]*|end|fi|done|esac)\s*;?\s*$/
const WORDS = 'else|elif|elsif|elseif|except|catch|finally|rescue|ensure|case|default|when'
/** A line that goes on with the statement around the block, as `} else {`. */
const GOES_ON = new RegExp(`^\\s*(?:[)\\]}]+.*[({[:]|(?:${WORDS})\\b.*)\\s*$`)
/** The beginning of a line that may still become one of the two. */
const MAY_BELONG = new RegExp(`^\\s*(?:[)\\]}]|[a-z]+$|(?:${WORDS})\\b)`)

/**
 * The block that the cursor stands in ends where a line is less indented, except by brackets that close it and by what
 * goes on with its statement.
 */
export const pastBlock: Filter = {
  name: 'past-block',
  apply(text, place, ended) {
    let least = firstDepth(text, place)
    let closed = false
    for (const { line, at, complete } of linesBelow(text)) {
      const depth = indentation(line)
      if (line.trim() === '' || (depth >= least && !closed)) continue
      if (!complete && !ended && (MAY_BELONG.test(line) || CLOSES.test(line))) return holdFrom(text, at + 1)
      if (CLOSES.test(line)) closed = true
      else if (!closed && GOES_ON.test(line) && depth >= around(place, least)) least = depth + 1
      else return cutFrom(text, at)
    }
    // Until its first letter nobody knows how deep a line is.
    const lineStart = /\n[ \t]*$/.exec(text)
    return ended || lineStart === null ? pass(text, ended) : holdFrom(text, lineStart.index + 1)
  },
}

interface Line {
  readonly line: string
  /** Where the line feed before it stands. */
  readonly at: number
  readonly complete: boolean
}

/** The lines of an answer but the first, which is the cursor's. */
function linesBelow(text: string): Line[] {
  const [first, ...lines] = text.split('\n')
  let at = first!.length
  return lines.map((line, i) => {
    const below = { line, at, complete: i < lines.length - 1 }
    at += 1 + line.length
    return below
  })
}

/** The least depth of a line that belongs to the cursor's block. */
function firstDepth(text: string, { prefix }: Place): number {
  const before = lineBefore(prefix)
  const [first = '', ...below] = text.split('\n')
  const next = below.find((line) => line.trim() !== '')
  if (before.trim() !== '') {
    const depth = indentation(before)
    return OPENS.test(before + first) && next !== undefined && indentation(next) > depth ? depth + 1 : depth
  }
  // On a line of its own a suggestion stands as deep as that line begins, and may go on beside a block of its own.
  if (before !== '') return indentation(before)
  return indentation(first.trim() === '' ? (next ?? '') : first)
}

/** Depth of the statement whose block the cursor stands in. */
function around({ prefix }: Place, depth: number): number {
  const header = lastLine(prefix, (line) => indentation(line) < depth)
  return header === null ? 0 : indentation(header)
}
