import { expect, it } from 'vitest'
import { replaceSection } from '../../../evaluation/write-section.ts'

const TEXT = 'before\n<!-- table -->\n\nold\n\n<!-- /table -->\nafter\n'

it('a section is replaced, $ and all, and nothing around it', () => {
  const replaced = replaceSection(TEXT, 'table', "| $& | $' |\n")
  expect(replaced).toBe("before\n<!-- table -->\n\n| $& | $' |\n\n<!-- /table -->\nafter\n")
  expect(replaceSection(replaced, 'table', 'old')).toBe(TEXT)
})

it('a section that is not there is not invented', () => {
  expect(() => replaceSection(TEXT, 'gallery', '')).toThrow('no section gallery')
})
