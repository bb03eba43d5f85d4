import { expect, test } from 'vitest'
import { cutInWord } from '../../../evaluation/cut-in-word.ts'

const item = (middle: string) => ({
  id: 'a',
  source: 's',
  language: 'python',
  kind: 'single' as const,
  prefix: 'x\n',
  middle,
  suffix: '\ny',
})

test('the cursor comes to stand in the middle of the longest word, the first of equals', () => {
  expect(cutInWord(item('for key in values:'))).toEqual({ ...item('ues:'), prefix: 'x\nfor key in val' })
  expect(cutInWord(item('left = here'))).toEqual({ ...item('ft = here'), prefix: 'x\nle' })
})

test('a line of short words has none that is worth cutting', () => {
  expect(cutInWord(item('a = f(1, 20000)'))).toBeNull()
})
