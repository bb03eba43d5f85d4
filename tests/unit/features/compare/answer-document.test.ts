import { describe, expect, it } from 'vitest'
import { answerDocument, secretDocument, takenOver } from '../../../../src/features/compare/answer-document.ts'
import { subjectOf } from '../../../../src/store/comparison.ts'
import { answerOf } from './comparisons.ts'

const SUBJECT = subjectOf('a = <FILL_ME>\r\nb = <FILL_ME> \\<FILL>', 'python', null)
const infill = answerOf(['1', '\r\n'])
const continuation = { ...infill, asked: 'continuation' } as const

describe('answerDocument', () => {
  it('shows the hole empty before there is an answer', () => {
    expect(answerDocument(SUBJECT, null, 'python')).toMatchObject({ before: 'a = ', answer: '', marked: false })
  })

  it('shows an infill in its place, with LF line ends', () => {
    expect(answerDocument(SUBJECT, infill, 'python')).toEqual({
      before: 'a = ',
      answer: '1\n',
      after: '\nb =  <FILL>',
      language: 'python',
      marked: true,
    })
  })

  it('shows nothing behind a continuation, and nothing around what was said in a chat', () => {
    expect(answerDocument(SUBJECT, continuation, 'python')).toMatchObject({ before: 'a = ', answer: '1\n', after: '' })
    const chat = answerDocument(SUBJECT, { ...infill, asked: 'chat' }, 'python')
    expect(chat).toMatchObject({ before: '', answer: '1\n', after: '', language: 'markdown' })
  })
})

describe('secretDocument', () => {
  it('is the same whichever way the model was asked, and shows nothing that not all of them saw', () => {
    const shown = (['infill', 'continuation', 'chat'] as const).map((asked) =>
      secretDocument(SUBJECT, { ...infill, asked }, 'python'),
    )
    const same = { before: 'a = ', answer: '1\n', after: '', language: 'python', marked: true }
    expect(shown).toEqual([same, same, same])
    expect(secretDocument(SUBJECT, null, 'python')).toMatchObject({
      before: 'a = ',
      answer: '',
      after: '',
      marked: false,
    })
  })
})

describe('takenOver', () => {
  it('leaves all around the hole as the person wrote it, other holes too', () => {
    const { text, end } = takenOver(SUBJECT, answerOf(['1']))
    expect(text).toBe('a = 1\r\nb = <FILL_ME> \\<FILL>')
    expect(end).toBe(5)
  })

  it('ends with a continuation', () => {
    expect(takenOver(SUBJECT, { ...continuation, text: '1' }).text).toBe('a = 1')
  })

  it.each([
    ['Here:\n```python\nx = 1\ny\n```\nDone. ```z```', 'x = 1\ny'],
    ['````\n```\n````', '```'],
    ['no code at all', 'no code at all'],
    ['```\nnever closed', '```\nnever closed'],
  ])('takes the first block of code of %j', (said, code) => {
    const subject = subjectOf('<FILL_ME>', 'python', null)
    expect(takenOver(subject, { ...infill, asked: 'chat', text: said }).text).toBe(code)
  })
})
