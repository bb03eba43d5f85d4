import type { StopRule } from './stop-rule.ts'

/** UTF-16 units of the longest period that is looked for: half a dozen full lines. */
const LONGEST_PERIOD = 480
/** Copies of lines of code. A board has eight rows; who needs nine lines alike writes a loop. */
const LINE_COPIES = 9
/** Copies of words on one line, and the units that they make together: two full lines. */
const WORDS = { copies: 16, units: 160 }
/**
 * The same of anything else: rows of zeros, empty cells of a page and rulers are repeated on purpose, but not on and on.
 * A flat board of 81 zeros has 243 units.
 */
const ANYTHING = { copies: 32, units: 256 }
/** Characters other than white space that a line of code has; shorter ones are repeated on purpose. */
const CODE_CHARACTERS = 10
/** Two letters that differ: `AA` and `0x0` say nothing. */
const WORD = /(\p{L})(?!\1)\p{L}/u

/**
 * A text that goes round in circles, as small models do and large ones at temperature 0: its end is one piece, over and
 * over. The first copy stays. Looked for are exact copies alone: lines that count on, or differ in a name, are no circle.
 *
 * The idea is that of Continue (`stopAtRepeatingLines`, three lines alike) and of vLLM (`RepetitionDetectionParams`, a
 * longest period and a number of copies). Both ask for fewer copies; here nobody's table of data may be cut.
 */
export const repetition: StopRule = {
  name: 'repetition',
  end(text) {
    for (let period = 1; period <= LONGEST_PERIOD && LINE_COPIES * period <= text.length; period++) {
      const start = circleStart(text, period)
      if (isTooMuch(text, period, text.length - start)) return start + period
    }
    return null
  },
}

/** From where on each unit of `text` is the one a period later, as far as that reaches back from the end. */
function circleStart(text: string, period: number): number {
  let at = text.length - 1 - period
  while (at >= 0 && text[at] === text[at + period]) at--
  return at + 1
}

function isTooMuch(text: string, period: number, units: number): boolean {
  const copies = Math.floor(units / period)
  const reaches = (bounds: { copies: number; units: number }) => copies >= bounds.copies && units >= bounds.units
  if (reaches(ANYTHING)) return true
  if (copies < LINE_COPIES) return false
  const piece = text.slice(-period)
  return piece.includes('\n') ? linesOf(text, period).some(isCode) : reaches(WORDS) && WORD.test(piece)
}

/** The lines of one copy, from a line's beginning to a line's end. */
function linesOf(text: string, period: number): string[] {
  const end = text.lastIndexOf('\n') + 1
  return text.slice(end - period, end).split('\n')
}

/** Says something, and is neither an element of a list nor one of a page. */
function isCode(line: string): boolean {
  const dense = line.replaceAll(/\s/g, '')
  return dense.length >= CODE_CHARACTERS && WORD.test(dense) && !/,$|^<.*>$/.test(dense)
}
