import { cutFrom, type Filter, holdFrom, type Place, pass } from './filter.ts'

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
  apply(text, place, ended) {
    const found = SPELLINGS.filter((each) => text.includes(each) && isForeign(each, place))
    if (found.length > 0) return cutFrom(text, Math.min(...found.map((each) => text.indexOf(each))))
    const at = Math.max(text.lastIndexOf('<'), text.lastIndexOf('['))
    if (ended || at < 0) return pass(text, ended)
    const begun = SPELLINGS.some((each) => each.startsWith(text.slice(at)) && isForeign(each, place))
    return begun ? holdFrom(text, at) : pass(text, false)
  },
}

function isForeign(spelling: string, { prefix, suffix }: Place): boolean {
  return !prefix.includes(spelling) && !suffix.includes(spelling)
}
