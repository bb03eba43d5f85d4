import type { Place } from '../../../src/suggest/show-answer.ts'
import { isSingleLine } from '../../../src/suggest/when-to-ask.ts'

const CURSOR = '<|cursor|>'
/** Stands for more lines than any filter looks at. */
const FAR = /<\|far\|>/g
const FAR_LINES = '  // and so on\n'.repeat(5000)

/** A document with the cursor in it, as a place for a suggestion. */
export function placeAt(written: string): Place {
  const document = written.replace(FAR, FAR_LINES)
  const at = document.indexOf(CURSOR)
  if (at < 0) throw new Error(`no cursor in ${JSON.stringify(document)}`)
  const prefix = document.slice(0, at)
  const suffix = document.slice(at + CURSOR.length)
  return { prefix, suffix, singleLine: isSingleLine(suffix) }
}
