import { cutFrom, type Filter, holdFrom, type Place, pass } from './filter.ts'
import { lineBefore, linesAbove } from './lines.ts'

/** Lines of the longest block whose repetition is looked for. */
const LONGEST_BLOCK = 6
/** Characters other than white space that a block must have: people repeat short lines on purpose. */
const LEAST_CHARACTERS = 10

/** A line or a block that stands directly above already: a model that goes round in circles. */
export const repeatedLines: Filter = {
  name: 'repeated-lines',
  apply(text, place, ended) {
    const { lines, first, starts } = linesAround(text, place)
    const written = text.trimStart() === '' || /^\s*\n/.test(text) ? first + 1 : first
    for (let line = Math.max(written, 1); line < lines.length; line++) {
      for (let size = 1; size <= Math.min(LONGEST_BLOCK, line); size++) {
        const at = starts[line - first]!
        const verdict = repeats(lines, line, size, ended)
        if (verdict === 'yes') return cutFrom(text, at)
        if (verdict === 'perhaps') return holdFrom(text, at)
      }
    }
    return pass(text, ended)
  },
}

interface Around {
  /** The lines above and those of the answer, of which the first begins before the cursor. */
  readonly lines: readonly string[]
  /** Index of the cursor's line. */
  readonly first: number
  /** Where the line feed before each line of the answer stands in it; 0 for the cursor's. */
  readonly starts: readonly number[]
}

function linesAround(text: string, { prefix }: Place): Around {
  const above = linesAbove(prefix, LONGEST_BLOCK)
  const own = text.split('\n')
  let end = -1
  const starts = own.map((line) => {
    const start = Math.max(0, end)
    end += 1 + line.length
    return start
  })
  return {
    lines: [...above, lineBefore(prefix) + own[0]!, ...own.slice(1)].map((line) => line.trimEnd()),
    first: above.length,
    starts,
  }
}

/** Whether the `size` lines from `line` on say again the `size` lines before; the last line of all is still in the making. */
function repeats(lines: readonly string[], line: number, size: number, ended: boolean): 'yes' | 'perhaps' | 'no' {
  const block = lines.slice(line - size, line)
  if (block.join('').replaceAll(/\s/g, '').length < LEAST_CHARACTERS || block[0] === '') return 'no'
  const again = lines.slice(line, line + size)
  const isLast = line + size >= lines.length
  const whole = isLast && !ended ? again.slice(0, -1) : again
  if (whole.some((each, i) => each !== block[i])) return 'no'
  if (whole.length === size) return 'yes'
  return !ended && block[whole.length]!.startsWith(again[whole.length]!) ? 'perhaps' : 'no'
}
