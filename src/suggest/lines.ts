/** Columns that a tab is taken for where depths are compared; a file that mixes both has no better answer. */
const TAB_COLUMNS = 4
/** UTF-16 units: farther up nothing says anything about the cursor's block. */
const LOOK_BACK_UNITS = 10_000

/** What stands before the cursor on its line. */
export function lineBefore(prefix: string): string {
  return prefix.slice(prefix.lastIndexOf('\n') + 1)
}

/** The whole lines directly above the cursor's, at most `count`. */
export function linesAbove(prefix: string, count: number): string[] {
  let start = prefix.length
  for (let line = 0; line <= count && start >= 0; line++) start = start === 0 ? -1 : prefix.lastIndexOf('\n', start - 1)
  return prefix
    .slice(start + 1)
    .split('\n')
    .slice(0, -1)
}

/** What follows the cursor on its line, without white space at its end. */
export function restOfLine(suffix: string): string {
  const lineFeed = suffix.indexOf('\n')
  return (lineFeed < 0 ? suffix : suffix.slice(0, lineFeed)).trimEnd()
}

/** The first line below the cursor's that is not blank, without white space at its end; null where there is none. */
export function nextLine(suffix: string): string | null {
  const lineFeed = suffix.indexOf('\n')
  const below = lineFeed < 0 ? '' : suffix.slice(lineFeed)
  return /^[^\S\n]*\S.*$/m.exec(below)?.[0].trimEnd() ?? null
}

/** Columns of white space in front of a line. */
export function indentation(line: string): number {
  const white = /^[ \t]*/.exec(line)![0]
  return white.length + (TAB_COLUMNS - 1) * (white.split('\t').length - 1)
}

/** The last line that is not blank among the whole lines of `prefix` for which `holds`; null where there is none near. */
export function lastLine(prefix: string, holds: (line: string) => boolean): string | null {
  const lines = prefix.slice(-LOOK_BACK_UNITS).split('\n').slice(0, -1)
  return lines.findLast((line) => line.trim() !== '' && holds(line)) ?? null
}
