import { expect, it } from 'vitest'
import { fenceLanguage } from '../../../../src/features/chat/fence-language.ts'

it.each([
  ['python', 'python'],
  ['Py', 'python'],
  ['c++', 'cpp'],
  ['bash', 'shell'],
  ['TSX', 'typescript'],
  ['', 'plaintext'],
  ['constructor', 'plaintext'],
  ['brainfuck', 'plaintext'],
])('a fence of %j is %s', (info, language) => {
  expect(fenceLanguage(info)).toBe(language)
})
