import { describe, expect, it, vi } from 'vitest'
import { askPane } from '../../../../src/features/compare/ask-pane.ts'
import { chatQuestion } from '../../../../src/features/compare/chat-question.ts'
import { CATALOGUE } from '../../../../src/models/catalogue.ts'
import { type PaneSetup, subjectOf } from '../../../../src/store/comparison.ts'
import { DEFAULT_SAMPLING } from '../../../../src/store/sampling-limits.ts'

vi.mock(import('../../../../src/models/catalogue.ts'), async (original) => {
  const catalogue = await original()
  const [model] = catalogue.CATALOGUE
  const talker = { ...model!, id: 'talker', capabilities: { infill: true, chat: true }, defaultMode: 'psm' as const }
  const all = [
    { ...model!, id: 'filler', capabilities: { infill: true, chat: false }, defaultMode: 'spm' as const },
    talker,
  ]
  return { ...catalogue, CATALOGUE: all, modelById: (id: string) => all.find((each) => each.id === id) ?? all[0]! }
})

const SUBJECT = subjectOf('a = <FILL_ME>\nb = <FILL_ME>\n', 'python', null)

function ask(setup: Partial<PaneSetup>, canInfill = true, index = 0, mode: 'psm' | 'spm' | null = null) {
  const pane = { id: 0, modelId: 'filler', chat: false, params: {}, ...setup }
  return askPane({ subject: SUBJECT, setup: pane, params: DEFAULT_SAMPLING, mode, index }, canInfill)
}

describe('askPane', () => {
  it('asks for the infill that Playground would ask for, in the order that the model answers best in', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(['filler', 'talker'])
    expect(ask({})).toEqual({
      asked: 'infill',
      request: {
        prompt: { type: 'infill', mode: 'spm', prefix: 'a = ', suffix: '\nb = \n', heal: true },
        params: DEFAULT_SAMPLING,
      },
    })
    expect(ask({ modelId: 'talker' }).request.prompt).toMatchObject({ mode: 'psm' })
    expect(ask({}, true, 0, 'psm').request.prompt).toMatchObject({ mode: 'psm' })
  })

  it('continues the prefix where the model cannot infill', () => {
    expect(ask({}, false)).toMatchObject({
      asked: 'continuation',
      request: { prompt: { type: 'completion', prefix: 'a = ', heal: true } },
    })
  })

  it('asks in a chat turn only a model that can chat', () => {
    expect(ask({ chat: true }).asked).toBe('infill')
    expect(ask({ chat: true, modelId: 'talker' })).toMatchObject({
      asked: 'chat',
      request: { prompt: { type: 'chat', system: null, turns: [], user: chatQuestion(SUBJECT) } },
    })
  })

  it("takes a pane's own parameters before the common ones, and a seed more for each answer", () => {
    const { params } = ask({ params: { temperature: 0.7, seed: 2 ** 32 - 1 } }, true, 1).request
    expect(params).toEqual({ ...DEFAULT_SAMPLING, temperature: 0.7, seed: 0 })
  })
})

describe('chatQuestion', () => {
  it('shows the code with the one hole marked, in a fence that nothing inside closes', () => {
    const question = chatQuestion(subjectOf('```\n<FILL_ME>\n', 'python', null))
    expect(question.split('\n').slice(1)).toEqual(['````python', '```', '<FILL_ME>', '', '````'])
  })
})

describe('subjectOf', () => {
  it('takes the first marker, and sees the others as empty', () => {
    expect(SUBJECT).toMatchObject({ hole: { start: 4, end: 13 }, prefix: 'a = ', suffix: '\nb = \n', original: null })
  })

  it('keeps what was selected as the original', () => {
    const subject = subjectOf('a = 1 + 2\n', 'python', { start: 4, end: 9 })
    expect(subject).toMatchObject({ prefix: 'a = ', suffix: '\n', original: '1 + 2' })
  })

  it('has no original at a cursor, nor where a marker says the hole', () => {
    expect(subjectOf('ab', 'python', { start: 1, end: 1 }).original).toBeNull()
    expect(subjectOf('ab<FILL>', 'python', { start: 0, end: 2 })).toMatchObject({ original: null, prefix: 'ab' })
  })
})
