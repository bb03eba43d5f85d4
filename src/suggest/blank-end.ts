import { cutFrom, type Filter, holdFrom, pass } from './filter.ts'

/** White space at the end of an answer that ends its line: blank lines in front of the next, or nothing to be seen. */
export const blankEnd: Filter = {
  name: 'blank-end',
  apply(text, { singleLine }, ended) {
    const end = text.trimEnd().length
    if (singleLine || end === text.length) return pass(text, ended)
    return ended ? cutFrom(text, end) : holdFrom(text, end)
  },
}
