import type { InfillItem } from './sets.ts'

/** Letters of a word that is worth cutting. */
const LEAST_LETTERS = 4

/** The item with the cursor in the middle of the longest word of its middle, the first of equals; null where all are short. */
export function cutInWord(item: InfillItem): InfillItem | null {
  const words = [...item.middle.matchAll(/[A-Za-z_]+/g)]
  const longest = words.reduce<RegExpExecArray | null>(
    (best, word) => (best === null || word[0].length > best[0].length ? word : best),
    null,
  )
  if (longest === null || longest[0].length < LEAST_LETTERS) return null
  const at = longest.index + Math.floor(longest[0].length / 2)
  return { ...item, prefix: item.prefix + item.middle.slice(0, at), middle: item.middle.slice(at) }
}
