import { type Filter, holdFrom, pass } from './filter.ts'
import { lineBefore } from './lines.ts'

/** Behind these a second space has a reason: it sets off a comment, or aligns its stars. */
const SPACED = /^ (?:#|\/\/|\*)/

/** The space is there already; models like to write their own in front of a word. */
export const extraSpace: Filter = {
  name: 'extra-space',
  apply(text, { prefix }, ended) {
    if (!text.startsWith(' ') || !endsInSpace(lineBefore(prefix))) return pass(text, ended)
    if (text.length < 3 && !ended) return holdFrom(text, 0)
    if (/^ \S/.test(text) && !SPACED.test(text)) return { text: text.slice(1), cut: ' ', ended }
    return pass(text, ended)
  },
}

/** In front of a line an odd number of spaces may lack one; between words several align what follows. */
function endsInSpace(line: string): boolean {
  if (line.trim() !== '') return /\S[ \t]$/.test(line)
  return line !== '' && (line.length % 2 === 0 || line.includes('\t'))
}
