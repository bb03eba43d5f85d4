/** A bracket outside strings. */
export interface Bracket {
  readonly at: number
  readonly char: string
}

export interface Brackets {
  readonly found: readonly Bracket[]
  /** The quote of a string that is open at the end; null outside strings. */
  readonly quote: string | null
}

const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** The opening bracket that `char` closes; undefined where it closes none. */
export function openerOf(char: string): string | undefined {
  return OPENER[char]
}

/**
 * The brackets of `text`, which begins inside a string where `quote` names one. The language is not known: a string ends
 * with its line at the latest, an apostrophe behind a word begins none, and of three quotes none counts.
 */
export function findBrackets(text: string, quote: string | null): Brackets {
  const found: Bracket[] = []
  let open = quote
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '\n') open = null
    else if (open !== null) {
      if (char === '\\') at++
      else if (char === open) open = null
    } else if (isTriple(text, at)) at += 2
    else if (char === '"' || char === '`' || (char === "'" && !/\w\w$/.test(text.slice(Math.max(0, at - 2), at))))
      open = char
    else if ('()[]{}'.includes(char)) found.push({ at, char })
  }
  return { found, quote: open }
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
