import { beforeEach, describe, expect, it } from 'vitest'
import type { RunEvent } from '../../../src/generation/run-event.ts'
import { applyCompareEvent, type CompareEvent } from '../../../src/store/apply-compare-event.ts'
import { useCompares } from '../../../src/store/compares.ts'
import { isFinished, isSecret, resultOf } from '../../../src/store/comparison.ts'
import { memoryBudget } from '../../../src/store/memory-budget.ts'
import { newComparison } from '../features/compare/comparisons.ts'
import { LOADED } from './loaded-model.ts'

const store = () => useCompares.getState()
const started: CompareEvent = {
  type: 'answer-started',
  pane: 1,
  index: 0,
  runId: 5,
  asked: 'infill',
  model: LOADED,
  request: { prompt: { type: 'completion', prefix: '' }, params: newComparison([]).params },
}
const report = (event: CompareEvent, comparison = 1) => ({ comparison, event, at: 0 })

beforeEach(() => useCompares.setState(useCompares.getInitialState()))

describe('the panes', () => {
  it('are two at first at least, and four at most', () => {
    const { panes, paneAdded, paneRemoved } = store()
    expect(panes.length).toBeGreaterThanOrEqual(2)
    for (let i = 0; i < 5; i++) paneAdded()
    expect(store().panes).toHaveLength(4)
    expect(new Set(store().panes.map(({ id }) => id)).size).toBe(4)
    for (const { id } of store().panes) paneRemoved(id)
    expect(store().panes).toHaveLength(2)
  })

  it('a new one never gets what a removed one has brought', () => {
    const { panes, comparisonStarted, paneRemoved, paneAdded } = store()
    comparisonStarted(newComparison(panes.map(({ modelId }) => ({ modelId }))))
    paneRemoved(panes.at(-1)!.id)
    paneAdded()
    expect(resultOf(store().latest, store().panes[0]!)).not.toBeNull()
    expect(store().panes.at(-1)?.modelId).toBe(panes.at(-1)?.modelId)
    expect(resultOf(store().latest, store().panes.at(-1)!)).toBeNull()
  })

  it('have no result of a model that they have no longer', () => {
    const [first] = store().panes
    store().comparisonStarted(newComparison([{ modelId: first!.modelId }]))
    expect(resultOf(store().latest, first!)?.setup.modelId).toBe(first!.modelId)
    store().paneChanged(first!.id, { modelId: 'another' })
    expect(resultOf(store().latest, store().panes[0]!)).toBeNull()
  })

  it('are replaced by those of a link, but not by fewer than two', () => {
    const before = store().panes
    store().panesReplaced([{ modelId: 'a', chat: false, params: {} }])
    expect(store().panes).toBe(before)
    store().panesReplaced(['a', 'b', 'c', 'd', 'e'].map((modelId) => ({ modelId, chat: true, params: { seed: 1 } })))
    expect(store().panes.map(({ modelId }) => modelId)).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('reports', () => {
  it('change the comparison they are of, all at once', () => {
    store().comparisonStarted(newComparison([{}, {}]))
    let changes = 0
    const unsubscribe = useCompares.subscribe(() => changes++)
    store().compareReported([report({ type: 'loading', pane: 1 }), report(started), report({ type: 'done', pane: 1 })])
    unsubscribe()
    expect(changes).toBe(1)
    expect(store().latest?.panes.map(({ phase }) => phase.type)).toEqual(['queued', 'done'])
  })

  it('of an older comparison are dropped', () => {
    store().comparisonStarted(newComparison([{}, {}], { id: 2 }))
    const before = store().latest
    store().compareReported([report(started, 1)])
    expect(store().latest).toBe(before)
  })
})

describe('a vote', () => {
  it('ends the secret of a blind comparison, and is nothing to another', () => {
    store().comparisonStarted(newComparison([{}, {}], { blind: { vote: null } }))
    expect(isSecret(store().latest!)).toBe(true)
    store().voted(1)
    expect(isSecret(store().latest!)).toBe(false)
    const open = newComparison([{}, {}])
    store().comparisonStarted(open)
    store().voted(1)
    expect(store().latest).toBe(open)
  })
})

describe('applyCompareEvent', () => {
  const apply = (...events: CompareEvent[]) =>
    events.reduce((now, event, at) => applyCompareEvent(now, event, at), newComparison([{}, {}]))

  it('gathers the text of an answer, and is finished when every pane is', () => {
    const token = { type: 'token', id: 1, text: 'a', logprob: 0, alternatives: [], given: false } as const
    const now = apply(started, { type: 'answer-reported', pane: 1, index: 0, event: token }, { type: 'done', pane: 1 })
    expect(now.panes[1]).toMatchObject({ phase: { type: 'done' }, finishedAt: 2, answers: [{ text: 'a' }] })
    expect(isFinished(now)).toBe(false)
    expect(isFinished(applyCompareEvent(now, { type: 'stopped', pane: 0 }, 3))).toBe(true)
  })

  it('takes back what a rule has cut off', () => {
    const token = { type: 'token', id: 1, text: 'abab', logprob: 0, alternatives: [], given: false } as const
    const timings = {
      promptTokens: 1,
      reusedTokens: 0,
      generatedTokens: 1,
      draftedTokens: 0,
      acceptedTokens: 0,
      prefillMs: 1,
      firstTokenMs: 1,
      decodeMs: 0,
    }
    const reason = { type: 'stop-rule', rule: 'repetition' } as const
    const done = { type: 'done', reason, text: '', takenBack: 2, end: null, timings } as const
    const report = (event: RunEvent): CompareEvent => ({ type: 'answer-reported', pane: 1, index: 0, event })
    const [answer] = apply(started, report(token), report(done)).panes[1]?.answers ?? []
    expect(answer?.text).toBe('ab')
    expect(answer?.run.tokens.map(({ text }) => text)).toEqual(['ab'])
  })

  it('fails only the answer that was being written', () => {
    const now = apply(started, { type: 'failed', pane: 1, failure: { code: 'worker-lost' } })
    expect(now.panes[1]?.answers[0]?.run.outcome).toEqual({ type: 'failed', failure: { code: 'worker-lost' } })
    expect(now.panes[0]).toEqual(newComparison([{}, {}]).panes[0])
  })
})

describe('memoryBudget', () => {
  it('is half of what the browser tells, and assumes 4 GiB where it does not', () => {
    expect(memoryBudget({ deviceMemory: 8 })).toBe(4 * 2 ** 30)
    expect(memoryBudget({})).toBe(2 * 2 ** 30)
    expect(memoryBudget({ deviceMemory: 'much' })).toBe(2 * 2 ** 30)
  })
})
