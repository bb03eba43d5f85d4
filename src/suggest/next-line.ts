import { cutFrom, type Filter, holdFrom, pass } from './filter.ts'
import { lineBefore, nextLine, restOfLine } from './lines.ts'

/**
 * A line equal to the next one below the cursor: from there on the answer says what stands there already. A line without
 * a word, as `}` or `"""`, may come up in between; but no answer ends in it.
 */
export const nextLineIsThere: Filter = {
  name: 'next-line',
  apply(text, { prefix, suffix, singleLine }, ended) {
    const next = nextLine(suffix)
    if (next === null) return pass(text, ended)
    const rest = singleLine ? restOfLine(suffix) : ''
    const telling = /\w/.test(next)
    const lines = text.split('\n')
    let at = 0
    for (const [i, own] of lines.entries()) {
      const line = (i === 0 ? lineBefore(prefix) : '') + own
      const from = Math.max(0, at - 1)
      const isLast = text.slice(at + own.length).trim() === ''
      if (!ended && i === lines.length - 1 && next.startsWith(line.trimEnd())) return holdFrom(text, from)
      if (own.trim() !== '' && [line, line + rest].some((each) => each.trimEnd() === next)) {
        if (telling || (isLast && ended)) return cutFrom(text, from)
        if (isLast) return holdFrom(text, from)
      }
      at += own.length + 1
    }
    return pass(text, ended)
  },
}
