/** UTF-16 units that are read as Markdown: reading takes time, and an answer of some thousand tokens is far below this. */
const MAX_UNITS = 20_000

/** Quotes and lists within each other on one line. Reading and drawing them takes time that grows with the square, and a stack that ends. */
const MANY_MARKERS = /^[ \t]*(?:(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+)){17}/m

/** A list so far within others. */
const DEEP_ITEM = /^[ \t]{48,}(?:[-+*]|\d{1,9}[.)])[ \t]/m

/** Whether a text is better shown as it stands than read as Markdown. */
export function staysPlain(text: string): boolean {
  return text.length > MAX_UNITS || MANY_MARKERS.test(text) || DEEP_ITEM.test(text)
}
