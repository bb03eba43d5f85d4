import { describe, expect, it, vi } from 'vitest'
import { RunPanes } from '../../../../src/features/compare/run-panes.ts'
import { OutOfMemoryError } from '../../../../src/lib/errors.ts'
import type { ModelHandle } from '../../../../src/runtime/model-handle.ts'
import { applyCompareEvent, type CompareEvent } from '../../../../src/store/apply-compare-event.ts'
import type { Comparison } from '../../../../src/store/comparison.ts'
import { FakeModel } from '../playground/fakes.ts'
import { newComparison } from './comparisons.ts'

/** Panes run against models by id, and the comparison as the page would show it. */
function setUp(
  comparison: Comparison,
  models: Readonly<Record<string, ModelHandle | Error>>,
  small: readonly string[] = [],
) {
  const held = new Map<string, AbortSignal>()
  const log: string[] = []
  let now = comparison
  let runs = 0
  const panes = new RunPanes({
    async model(modelId, signal) {
      held.set(modelId, signal)
      const model = models[modelId]
      if (model instanceof Error || model === undefined) throw model
      return model
    },
    warm: vi.fn(),
    isSmall: (modelId) => small.includes(modelId),
    nextRunId: () => ++runs,
    report(_, event: CompareEvent) {
      if (event.type !== 'answer-reported') log.push(`${event.pane}: ${event.type}`)
      now = applyCompareEvent(now, event, 0)
    },
  })
  const texts = () => now.panes.map(({ answers }) => answers.map(({ text }) => text))
  const phases = () => now.panes.map(({ phase }) => phase.type)
  return { panes, log, held, texts, phases, result: () => now }
}

describe('RunPanes', () => {
  it('runs large models one after the other, each to its end', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }])
    const { panes, log, texts, phases } = setUp(comparison, {
      a: new FakeModel([['on', 'e']]),
      b: new FakeModel([['two']]),
    })
    await panes.run(comparison, null)
    expect(texts()).toEqual([['one'], ['two']])
    expect(phases()).toEqual(['done', 'done'])
    expect(log).toEqual(['0: loading', '0: answer-started', '0: done', '1: loading', '1: answer-started', '1: done'])
  })

  it('runs small models together, and large ones after them', async () => {
    const comparison = newComparison([{ modelId: 'large' }, { modelId: 'a' }, { modelId: 'b' }])
    const models = { large: new FakeModel([['one']]), a: new FakeModel([['two']]), b: new FakeModel([['three']]) }
    const { panes, log, texts } = setUp(comparison, models, ['a', 'b'])
    await panes.run(comparison, null)
    expect(texts()).toEqual([['one'], ['two'], ['three']])
    expect(log.slice(0, 4)).toEqual(['1: loading', '2: loading', '1: answer-started', '2: answer-started'])
    expect(log.slice(6)).toEqual(['0: loading', '0: answer-started', '0: done'])
  })

  it('asks each pane with every seed, from its own or the common one upwards', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b', params: { seed: 7 } }], { seedCount: 2 })
    const a = new FakeModel([['x'], ['y']])
    const b = new FakeModel([['z'], ['z']])
    const { panes, texts, result } = setUp(comparison, { a, b })
    await panes.run(comparison, null)
    expect(texts()).toEqual([
      ['x', 'y'],
      ['z', 'z'],
    ])
    const seeds = result().panes.map(({ answers }) => answers.map(({ seed }) => seed))
    expect(seeds).toEqual([
      [comparison.params.seed, comparison.params.seed + 1],
      [7, 8],
    ])
    expect(b.requests.map(({ params }) => params.seed)).toEqual([7, 8])
  })

  it('continues the prefix where a model cannot infill, and says so', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }])
    const b = new FakeModel([['two']], { canInfill: false })
    const { panes, result } = setUp(comparison, { a: new FakeModel([['one']]), b })
    await panes.run(comparison, null)
    expect(result().panes.map(({ answers }) => answers[0]?.asked)).toEqual(['infill', 'continuation'])
    expect(b.requests[0]?.prompt).toEqual({ type: 'completion', prefix: comparison.subject.prefix, heal: true })
  })

  it('leaves the other panes alone where one fails', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }, { modelId: 'c' }])
    const { panes, phases, texts, result } = setUp(comparison, {
      a: new OutOfMemoryError('weights', 1),
      b: new FakeModel([['x', new Error('broken')]]),
      c: new FakeModel([['three']]),
    })
    await panes.run(comparison, null)
    expect(phases()).toEqual(['failed', 'failed', 'done'])
    expect(texts()).toEqual([[], ['x'], ['three']])
    expect(result().panes[0]?.phase).toMatchObject({ failure: { code: 'out-of-memory' } })
    expect(result().panes[1]?.answers[0]?.run.outcome.type).toBe('failed')
  })

  it('stops what runs and what waits', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }])
    const b = new FakeModel([['two']])
    const { panes, phases, texts } = setUp(comparison, { a: new FakeModel([['on', () => panes.stop(), 'e']]), b })
    await panes.run(comparison, null)
    expect(phases()).toEqual(['stopped', 'stopped'])
    expect(texts()).toEqual([['on'], []])
    expect(b.requests).toEqual([])
    expect(panes.stop()).toBe(false)
  })

  it('gives every model back', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }])
    const { panes, held } = setUp(comparison, { a: new FakeModel([['one']]), b: new OutOfMemoryError('weights', 1) })
    await panes.run(comparison, null)
    expect([...held.values()].map(({ aborted }) => aborted)).toEqual([true, true])
  })

  it('does one thing at a time', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }])
    const a = new FakeModel([['one'], ['more']])
    const { panes } = setUp(comparison, { a, b: new FakeModel([['two']]) })
    await Promise.all([panes.run(comparison, null), panes.run(comparison, null)])
    expect(a.requests).toHaveLength(1)
  })

  it('writes one answer anew in the place of the one before', async () => {
    const comparison = newComparison([{ modelId: 'a' }, { modelId: 'b' }], { seedCount: 2 })
    const a = new FakeModel([['x'], ['y'], ['z']])
    const { panes, texts, result } = setUp(comparison, { a, b: new FakeModel([['two'], ['two']]) })
    await panes.run(comparison, null)
    const [pane] = result().panes
    const answer = pane?.answers[1]
    if (pane === undefined || answer === undefined) throw new Error('no answer')
    const given = [{ id: 7, logprob: -1, alternatives: [] }]
    await panes.again(result(), pane.setup, {
      index: 1,
      asked: answer.asked,
      request: { ...answer.run.request, given },
    })
    expect(texts()).toEqual([
      ['x', 'z'],
      ['two', 'two'],
    ])
    expect(a.requests[2]?.given).toEqual(given)
  })
})
