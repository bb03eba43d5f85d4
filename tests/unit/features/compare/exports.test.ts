import { describe, expect, it } from 'vitest'
import { exportJson } from '../../../../src/features/compare/export-json.ts'
import { exportMarkdown } from '../../../../src/features/compare/export-markdown.ts'
import { subjectOf } from '../../../../src/store/comparison.ts'
import { answerOf, newComparison } from './comparisons.ts'

const AT = new Date('2026-01-02T03:04:05Z')
const begun = newComparison([{}, {}], {
  startedAt: 1000,
  subject: subjectOf('a = ```\n', 'python', { start: 4, end: 7 }),
})
const [first, second] = begun.panes
const comparison = {
  ...begun,
  panes: [
    { ...first!, phase: { type: 'done' } as const, finishedAt: 1100, answers: [answerOf(['`', '`', '``'])] },
    { ...second!, phase: { type: 'failed', failure: { code: 'worker-lost' } } as const, finishedAt: 1050 },
  ],
}

describe('exportJson', () => {
  const read = JSON.parse(exportJson(comparison, AT))

  it('holds the prompt, how all were asked, and every answer with tokens and timings', () => {
    expect(read).toMatchObject({
      format: 'code-llama-playground-comparison',
      version: 1,
      exportedAt: '2026-01-02T03:04:05.000Z',
      prompt: { text: 'a = ```\n', language: 'python', hole: { start: 4, end: 7 }, original: '```' },
      params: comparison.params,
    })
    expect(read.panes[0]).toMatchObject({
      modelId: 'cria-0',
      variant: 'base',
      sinceRun: { firstToken: 20, end: 100 },
      answers: [{ asked: 'infill', text: '````', stoppedBy: 'end-of-infill', timings: { generatedTokens: 3 } }],
    })
    expect(read.panes[0].answers[0].tokens[2]).toEqual({ id: 2, text: '``', logprob: -0.5, given: false })
  })

  it('tells why a pane has no answer', () => {
    const failed = {
      phase: { type: 'failed', failure: { code: 'worker-lost' } },
      sinceRun: { firstToken: null, end: 50 },
    }
    expect(read.panes[1]).toMatchObject({ ...failed, answers: [] })
  })

  it('leaves out what is as large as the vocabulary', () => {
    expect(JSON.stringify(read)).not.toContain('pieces')
  })
})

describe('exportMarkdown', () => {
  const text = exportMarkdown(comparison, AT)

  it('has a section a pane, each with its status and its answer', () => {
    expect(text.match(/^## .*$/gm)).toEqual(['## Prompt', '## Base (Cria 0)', '## Base 2 (Cria 0)'])
    expect(text).toContain('infilled · 3 tokens')
    expect(text).toContain('failed')
  })

  it('puts every text into a fence that nothing in it closes', () => {
    expect(text).toContain('\n`````python\n````\n`````\n')
    expect(text).toContain('\n````python\na = ```\n````\n')
  })
})
