import { findBrackets, LINE_START, unmatched } from './brackets.ts'
import { cutFrom, type Filter, holdFrom, pass } from './filter.ts'
import { restOfLine } from './lines.ts'

/** Characters by which a repetition is known as one before it is seen where the answer ends. */
const TELLING = 3

/**
 * What follows the cursor on its line is there already, whole or its beginning. Closing brackets alone are counted rather
 * than compared: `unopened-bracket` does that.
 */
export const restIsThere: Filter = {
  name: 'rest-of-line',
  apply(text, place, ended) {
    const rest = restOfLine(place.suffix)
    const wanted = rest.trimStart()
    if (!place.singleLine || /^[)\]}]*$/.test(wanted)) return pass(text, ended)
    const inside = inWord(place.prefix.slice(-1) + wanted, 1)
    for (let at = 0; at < text.length; at++) {
      if (!mayBegin(text, at, wanted) || (at === 0 && inside && wanted.length < TELLING)) continue
      const from = rest === wanted ? at : text.slice(0, at).trimEnd().length
      const verdict = repeats(text.slice(at), wanted, ended)
      if (verdict === 'yes') return cutFrom(text, from)
      if (verdict === 'perhaps') return holdFrom(text, from)
    }
    // The space in front of what follows belongs to it.
    return rest === wanted || ended ? pass(text, ended) : holdFrom(text, text.trimEnd().length)
  },
}

/** Not in the middle of a word, and not where it would close or leave open a bracket of the answer. */
function mayBegin(text: string, at: number, wanted: string): boolean {
  if (text[at] !== wanted[0]) return false
  if (at > 0 && inWord(text, at)) return false
  return unmatched(findBrackets(text.slice(0, at), LINE_START).found).open.length === 0
}

/** Whether `tail`, the answer from some place on, says again what follows. */
function repeats(tail: string, wanted: string, ended: boolean): 'yes' | 'perhaps' | 'no' {
  const [shorter, longer] = tail.length < wanted.length ? [tail, wanted] : [wanted, tail]
  if (!longer.startsWith(shorter)) return 'no'
  const reachesEnd = tail.trimEnd().length <= wanted.length
  if (reachesEnd && !ended) return 'perhaps'
  if (inWord(longer, shorter.length)) return 'no'
  return shorter.length >= TELLING || (tail.trimEnd() === wanted && ended) ? 'yes' : 'no'
}

/** Whether a cut at `at` falls into a word. */
function inWord(text: string, at: number): boolean {
  return /\w\w/.test(text.slice(at - 1, at + 1))
}
