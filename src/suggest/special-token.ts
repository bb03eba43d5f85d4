import { cutFrom, type Filter, holdFrom, pass } from './filter.ts'

/** How special tokens and the markers of a hole are spelt where a model writes them letter by letter. */
const SPELLINGS = [
  '<PRE>',
  '<SUF>',
  '<MID>',
  '<EOT>',
  '<s>',
  '</s>',
  '<FILL_ME>',
  '<FILL>',
  '<|endoftext|>',
  '[INST]',
  '[/INST]',
]

/** A special token in letters ends the answer, as the token itself would; not where the text around is about such tokens. */
export const specialToken: Filter = {
  name: 'special-token',
  apply(text, { prefix, suffix }, ended) {
    const spellings = SPELLINGS.filter((each) => !prefix.includes(each) && !suffix.includes(each))
    const found = spellings.map((each) => text.indexOf(each)).filter((at) => at >= 0)
    if (found.length > 0) return cutFrom(text, Math.min(...found))
    return ended ? pass(text, true) : holdFrom(text, startOfSpelling(text, spellings))
  },
}

/** Where the end of `text` may be the beginning of a spelling; its length where it is none. */
function startOfSpelling(text: string, spellings: readonly string[]): number {
  const at = Math.max(text.lastIndexOf('<'), text.lastIndexOf('['))
  return at >= 0 && spellings.some((each) => each.startsWith(text.slice(at))) ? at : text.length
}
