import { describe, expect, it } from 'vitest'
import { NO_PIECES } from '../../../src/lib/piece-table.ts'
import type { Answer, Comparison, PaneResult } from '../../../src/store/comparison.ts'
import { readComparison, writeComparison } from '../../../src/store/kept-comparison.ts'
import type { Run } from '../../../src/store/run.ts'
import { answerOf, newComparison } from '../features/compare/comparisons.ts'

/** A tab's storage holds text. */
const stored = (comparison: Comparison) =>
  JSON.parse(JSON.stringify(writeComparison(comparison, setupsOf(comparison)))) as unknown
const setupsOf = ({ panes }: Comparison) => panes.map(({ setup }) => setup)
const reloaded = (comparison: Comparison) => readComparison(stored(comparison))

function comparisonOf(...answers: Answer[]): Comparison {
  const comparison = newComparison(answers.map(() => ({})))
  const phase: PaneResult['phase'] = { type: 'done' }
  const panes = comparison.panes.map((pane, place) => ({ ...pane, phase, finishedAt: 9, answers: [answers[place]!] }))
  return { ...comparison, panes }
}

function withRun(answer: Answer, change: Partial<Run>): Answer {
  return { ...answer, run: { ...answer.run, ...change } }
}

const alternatives = [
  { id: 7, logprob: -0.1234567 },
  { id: 8, logprob: -20 },
]

describe('a comparison that a tab keeps', () => {
  it('comes back as it was, but for what its ids spell and the numbers of its runs', () => {
    const written = { id: 7, text: '\ud800é', logprob: -1.5, alternatives, given: true }
    const end = { id: 2, logprob: -0.25, alternatives }
    const answer = answerOf(['a', 'b'])
    const outcome = { ...answer.run.outcome, end } as Run['outcome']
    const before = comparisonOf(withRun(answer, { tokens: [written, ...answer.run.tokens], outcome }), answerOf([]))
    const after = reloaded(before)
    const run = before.panes[0]!.answers[0]!.run
    expect(after?.panes[0]?.answers[0]?.run).toEqual({
      ...run,
      id: -1,
      model: { ...run.model, pieces: NO_PIECES },
      request: { ...run.request, prompt: { ...run.request.prompt, heal: false } },
    })
    expect({ ...after, id: 1, panes: [] }).toEqual({ ...before, panes: [] })
    expect(after?.panes.map(({ setup, phase, finishedAt }) => ({ setup, phase, finishedAt }))).toEqual(
      before.panes.map(({ setup, phase, finishedAt }) => ({ setup, phase, finishedAt })),
    )
    expect(JSON.stringify(stored(before))).not.toContain('pieces')
  })

  it('gives back each kind of prompt, and holds the text of the comparison once', () => {
    const { subject } = newComparison([])
    const { prefix, suffix } = subject
    const prompts: Run['request']['prompt'][] = [
      { type: 'infill', mode: 'spm', prefix, suffix, heal: true },
      { type: 'infill', mode: 'psm', prefix: 'another', suffix, heal: false },
      { type: 'completion', prefix, heal: true },
      { type: 'chat', system: null, turns: [], user: 'what?' },
    ]
    const { params } = answerOf([]).run.request
    const before = comparisonOf(...prompts.map((prompt) => withRun(answerOf([]), { request: { prompt, params } })))
    expect(reloaded(before)?.panes.map(({ answers }) => answers[0]?.run.request.prompt)).toEqual(prompts)
    expect(JSON.stringify(stored(before)).split('def f():')).toHaveLength(2)
  })

  it('has stopped where it ran, with what was written till then', () => {
    const { panes, ...rest } = comparisonOf(withRun(answerOf(['a']), { outcome: { type: 'running' } }))
    const [pane] = panes as [PaneResult]
    for (const phase of [{ type: 'queued' }, { type: 'loading' }, { type: 'running' }] as const) {
      const after = reloaded({ ...rest, panes: [{ ...pane, phase }] })?.panes[0]
      expect(after?.phase).toEqual({ type: 'stopped' })
      expect(after?.answers[0]).toMatchObject({ text: 'a', run: { outcome: { type: 'cut-off' } } })
    }
  })

  it('keeps why a pane failed, and whether and how was voted', () => {
    const failure = { code: 'out-of-memory', what: 'weights', bytes: 5 } as const
    const before = comparisonOf(withRun(answerOf(['a']), { outcome: { type: 'failed', failure } }))
    const panes = before.panes.map((pane) => ({ ...pane, phase: { type: 'failed', failure } as const }))
    for (const vote of [null, 'tie', 0] as const) {
      expect(reloaded({ ...before, panes, blind: { vote } })).toMatchObject({
        blind: { vote },
        panes: [{ phase: { type: 'failed', failure }, answers: [{ run: { outcome: { failure } } }] }],
      })
    }
  })

  it('finds its panes by their places on the screen, and forgets those that were removed', () => {
    const before = comparisonOf(answerOf(['a']), answerOf(['b']), answerOf(['c']))
    const kept = writeComparison({ ...before, blind: { vote: 2 } }, setupsOf(before).slice(1))
    const after = readComparison(JSON.parse(JSON.stringify(kept)))
    expect(after?.panes.map(({ setup, answers }) => [setup.id, answers[0]?.text])).toEqual([
      [0, 'b'],
      [1, 'c'],
    ])
    expect(after?.blind).toEqual({ vote: 1 })
  })

  it('is bounded: a large one loses alternatives and prompt ids, and none of its text', () => {
    const token = {
      id: 31_999,
      text: 'word',
      logprob: -1.234567,
      alternatives: Array(10).fill(alternatives[0]),
      given: false,
    }
    const tokens = Array.from({ length: 4096 }, () => token)
    const answer = withRun(answerOf([]), {
      tokens,
      prompt: { ids: new Int32Array(16_000).fill(31_999), reused: 0, cut: { prefixLines: 0, suffixLines: 0 } },
    })
    const before = comparisonOf(answer, answer, answer)
    const kept = JSON.stringify(stored(before))
    expect(kept.length).toBeLessThan(1_000_000)
    const after = reloaded(before)?.panes[2]?.answers[0]?.run
    expect(after?.tokens.map(({ text }) => text).join('')).toBe('word'.repeat(4096))
    expect(after).toMatchObject({ prompt: null, written: 4096 })
    expect(after?.tokens[0]?.alternatives).toEqual([])
  })

  it('tells its times by the clock of the page that reads it', () => {
    const before = comparisonOf(withRun(answerOf(['a']), { startedAt: 3, firstTokenAt: 5, lastTokenAt: null }))
    const kept = stored(before) as { timeOrigin: number }
    const after = readComparison({ ...kept, timeOrigin: kept.timeOrigin - 10_000 })
    const run = after?.panes[0]?.answers[0]?.run
    expect(after?.startedAt).toBeCloseTo(before.startedAt - 10_000, 3)
    expect(after?.panes[0]?.finishedAt).toBeCloseTo(9 - 10_000, 3)
    expect([run?.startedAt, run?.firstTokenAt, run?.lastTokenAt]).toEqual([3 - 10_000, 5 - 10_000, null])
  })

  it('is none where what was stored is foreign', () => {
    const good = stored(comparisonOf(answerOf(['a']))) as Record<string, unknown>
    expect(readComparison(good)).not.toBeNull()
    for (const key of Object.keys(good).filter((key) => !['blind', 'hole'].includes(key))) {
      expect(readComparison({ ...good, [key]: Symbol('foreign') }), key).toBeNull()
    }
    for (const foreign of [null, 1, 'x', [], {}, { ...good, version: 2 }]) expect(readComparison(foreign)).toBeNull()
  })
})
