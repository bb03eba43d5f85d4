import { describe, expect, it } from 'vitest'
import { exportChat } from '../../../../src/features/chat/export-chat.ts'
import type { ChatTurn } from '../../../../src/store/chat.ts'

const turn = (user: string, answer: string): ChatTurn => ({
  id: 1,
  user,
  answer,
  modelId: 'cria-instruct',
  seed: 5,
  phase: 'complete',
  failure: null,
  edit: null,
  run: null,
})
const AT = new Date('2026-01-02T03:04:05Z')

describe('exportChat', () => {
  it('quotes what was said, and leaves answers as they were written', () => {
    const text = exportChat('Be\nbrief.', [turn('# a\n\nb', ' One **two**\n')], AT)
    expect(text).toContain('> Be\n> brief.')
    expect(text).toContain('> # a\n>\n> b')
    expect(text).toContain('\n\nOne **two**\n')
    expect(text).toContain('Cria Instruct')
    expect(text).toContain('2026-01-02')
  })

  it.each([
    ['```python\nx = 1', '```python\nx = 1\n```'],
    ['````md\n```\nx', '````md\n```\nx\n````'],
    ['```\nx\n```', '```\nx\n```\n\n## '],
    ['~~~\n```\nx', '~~~\n```\nx\n~~~'],
  ])('an answer that ends inside a block does not swallow the rest: %j', (answer, wanted) => {
    expect(exportChat('', [turn('a', answer), turn('b', 'c')], AT)).toContain(wanted)
  })

  it('says where there is no answer', () => {
    expect(exportChat('', [turn('a', ' ')], AT)).toMatch(/No answer/)
  })
})
