import type { StopRule } from './stop-rule.ts'

/** Letters and digits by which lines are known again: `return x` has seven, `else:` and `} catch {` have fewer. */
const TELLING = 6

/**
 * The code behind a hole, written once more: a model that does not find the end. The answer ends before it, so that with the
 * code behind it it says what the model wrote. What follows the hole on its line belongs to that code, blank lines do not
 * count, and a line of few letters is known by those below it: any block may hold an `else:`.
 */
export function codeBelow(prefix: string, suffix: string): StopRule {
  const [rest = '', ...below] = suffix.split('\n').map((line) => line.trimEnd())
  const wanted = telling(rest, below)
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1)
  return {
    name: 'code-below',
    end: (answer, ended) => (wanted.length === 0 ? null : whereItBegins(linesOf(before, answer, ended), rest, wanted)),
  }
}

/** The first lines that say something, as many as it takes to know them again; none where all of them say too little. */
function telling(rest: string, lines: readonly string[]): string[] {
  const said = lines.filter((line) => line.trim() !== '')
  const enough = said.findIndex((_, i) => letters([rest, ...said.slice(0, i + 1)]) >= TELLING)
  return said.slice(0, enough + 1)
}

function letters(lines: readonly string[]): number {
  return lines.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

interface Line {
  readonly text: string
  /** Where it ends in the answer, without white space at its end. */
  readonly end: number
}

/** The lines of an answer that are whole; the first begins with what stands before the hole. */
function linesOf(before: string, answer: string, ended: boolean): Line[] {
  let at = 0
  const lines = answer.split('\n').map((own, i) => {
    const end = at + own.trimEnd().length
    at += own.length + 1
    return { text: (i === 0 ? before + own : own).trimEnd(), end }
  })
  return ended ? lines : lines.slice(0, -1)
}

/** Where in the answer the code behind the hole begins: at the end of a line, or where that line has the `rest` of the hole's. */
function whereItBegins(lines: readonly Line[], rest: string, wanted: readonly string[]): number | null {
  const said = lines.map((line, i) => ({ ...line, i })).filter(({ text, i }) => i === 0 || text !== '')
  for (let first = 0; first < said.length; first++) {
    const { text, end, i } = said[first]!
    const whole = wanted.every((line, n) => said[first + 1 + n]?.text === line)
    if (whole && text.endsWith(rest)) return Math.max(0, end - rest.length)
    // The hole's own line may say it at once.
    if (i === 0 && rest === '' && wanted.every((line, n) => said[n]?.text === line)) return 0
  }
  return null
}
