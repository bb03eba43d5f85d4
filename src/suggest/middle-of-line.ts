import { cutFrom, type Filter, pass } from './filter.ts'

/** Code follows the cursor on its line: a second line would tear that line apart. */
export const middleOfLine: Filter = {
  name: 'middle-of-line',
  apply(text, { singleLine }, ended) {
    const lineFeed = singleLine ? text.indexOf('\n') : -1
    return lineFeed < 0 ? pass(text, ended) : cutFrom(text, lineFeed)
  },
}
