import { expect, test } from 'vitest'
import { saysNothing } from '../../../../src/features/chat/says-nothing.ts'

test.each(['````', '```python\n```', ' ```\n\n```\n', '~~~js\n', ' \n'])('%j says nothing', (answer) => {
  expect(saysNothing(answer)).toBe(true)
})

test.each(['```python\npass\n```', 'x', '`code`', '```\n.\n```', 'Yes.\n```\n```'])('%j says something', (answer) => {
  expect(saysNothing(answer)).toBe(false)
})
