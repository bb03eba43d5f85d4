import { describe, expect, it } from 'vitest'
import { FillHoles } from '../../../../src/features/playground/fill-holes.ts'
import type { SampledToken, SamplingParams } from '../../../../src/generation/run-event.ts'
import { PlaygroundError } from '../../../../src/lib/errors.ts'
import type { ModelHandle } from '../../../../src/runtime/model-handle.ts'
import type { LoadedModel } from '../../../../src/runtime/protocol.ts'
import type { FillNews, FillState } from '../../../../src/store/fill-state.ts'
import { FakeEditor, FakeModel, type Script } from './fakes.ts'

const PARAMS: SamplingParams = { temperature: 0.8, topP: 0.9, topK: 0, repetitionPenalty: 1, seed: 42, maxTokens: 16 }

interface SetUp {
  params?: Partial<SamplingParams>
  model?: Partial<LoadedModel>
  load?: (signal: AbortSignal, model: ModelHandle) => Promise<ModelHandle>
  isModelReady?: boolean
}

function setUp(text: string, scripts: Script[], options: SetUp = {}) {
  const editor = new FakeEditor(text)
  const model = new FakeModel(scripts, options.model)
  const states: FillState[] = []
  const news: FillNews[] = []
  const failed: number[] = []
  const turnedTo: number[] = []
  let runs = 0
  const holes = new FillHoles({
    editor,
    model: async (signal) => (options.load ? await options.load(signal, model) : model),
    isModelReady: () => options.isModelReady ?? true,
    settings: () => ({ params: { ...PARAMS, ...options.params }, mode: 'spm' }),
    runs: {
      started: () => ++runs,
      reported: () => {},
      failed: (id) => failed.push(id),
      turnedTo: (id) => turnedTo.push(id),
    },
    onChange: (state) => states.push(state),
    onNews: (item) => news.push(item),
  })
  const state = () => states.at(-1)
  const newsTypes = () => news.map(({ type }) => type)
  return { editor, model, holes, states, state, news, newsTypes, failed, turnedTo }
}

describe('fill', () => {
  it('streams into the hole and leaves the answer pending', async () => {
    const { editor, holes, state, newsTypes } = setUp('a = <FILL_ME>\nb', [['1', '2']])
    await holes.fill()
    expect(editor.text).toBe('a = 12\nb')
    expect(editor.fills[0]).toMatchObject({ alive: true, writing: false })
    expect(state()).toEqual({
      phase: { type: 'idle' },
      pending: { hole: 1, of: 1, shown: 1, answers: 1, run: 1 },
      notice: null,
    })
    expect(newsTypes()).toEqual(['started', 'finished'])
  })

  it('takes out of the text again what a rule has cut off, and the next hole sees the rest', async () => {
    const { editor, model, holes, state } = setUp('<FILL_ME>\n<FILL_ME>', [['a', '\na', 2], ['b']])
    await holes.fill()
    expect(editor.text).toBe('a\nb')
    expect(model.requests[1]?.prompt).toMatchObject({ prefix: 'a\n' })
    expect(editor.fills.every(({ writing }) => !writing)).toBe(true)
    expect(state()?.phase).toEqual({ type: 'idle' })
  })

  it('asks for what stands around the hole, with the parameters as they are set', async () => {
    const { model, holes } = setUp('a = <FILL_ME>\nb', [['1']])
    await holes.fill()
    expect(model.requests).toEqual([
      { prompt: { type: 'infill', mode: 'spm', prefix: 'a = ', suffix: '\nb', heal: true }, params: PARAMS },
    ])
  })

  it('fills several holes in order; each sees the answers before it, later markers count as empty', async () => {
    const { editor, model, holes, state } = setUp('<FILL_ME>+<FILL_ME>+<FILL_ME>', [['long answer'], ['', 'x'], ['z']])
    await holes.fill()
    expect(editor.text).toBe('long answer+x+z')
    expect(model.requests.map(({ prompt }) => prompt)).toMatchObject([
      { prefix: '', suffix: '++' },
      { prefix: 'long answer+', suffix: '+' },
      { prefix: 'long answer+x+', suffix: '' },
    ])
    expect(state()?.pending).toMatchObject({ hole: 1, of: 3 })
  })

  it('does not take a marker that the model wrote for a hole of the same Fill', async () => {
    const { editor, holes } = setUp('<FILL_ME>|<FILL_ME>', [['<FILL_ME>'], ['x']])
    await holes.fill()
    expect(editor.text).toBe('<FILL_ME>|x')
  })

  it('fills an empty document at the cursor', async () => {
    const { editor, holes } = setUp('', [['x']])
    await holes.fill()
    expect(editor.text).toBe('x')
  })

  it('keeps pending answers when it is asked again', async () => {
    const { editor, holes, state } = setUp('a<FILL_ME>', [['1'], ['2']])
    await holes.fill()
    editor.cursor = 2
    await holes.fill()
    expect(editor.text).toBe('a12')
    expect(editor.fills[0]?.alive).toBe(false)
    expect(state()?.pending).toMatchObject({ hole: 1, of: 1 })
  })

  it('does one thing at a time', async () => {
    const { model, holes } = setUp('<FILL_ME>', [['1']])
    await Promise.all([holes.fill(), holes.fill(), holes.retry()])
    expect(model.requests).toHaveLength(1)
  })

  it('waits for the model in sight of the person, with the editor still theirs', async () => {
    let arrive: () => void = () => {}
    const load = (_: AbortSignal, model: ModelHandle) =>
      new Promise<ModelHandle>((resolve) => (arrive = () => resolve(model)))
    const { editor, holes, state, newsTypes } = setUp('<FILL_ME>', [['1']], { load, isModelReady: false })
    const filling = holes.fill()
    await Promise.resolve()
    expect(state()?.phase).toEqual({ type: 'waiting' })
    expect(editor.fills).toHaveLength(0)
    arrive()
    await filling
    expect(editor.text).toBe('1')
    expect(newsTypes()).toEqual(['waiting', 'started', 'finished'])
  })

  it('says so where the model cannot infill, and touches nothing', async () => {
    const { editor, model, holes, state } = setUp('<FILL_ME>', [['1']], { model: { canInfill: false } })
    await holes.fill()
    expect(editor.text).toBe('<FILL_ME>')
    expect(model.requests).toHaveLength(0)
    expect(state()?.notice).toEqual({ type: 'failure', failure: { code: 'cannot-infill', model: 'Cria 0' } })
  })

  it('says so where the model left the hole empty', async () => {
    const { editor, holes, state } = setUp('a<FILL_ME>b', [[]])
    await holes.fill()
    expect(editor.text).toBe('ab')
    expect(state()).toMatchObject({ notice: { type: 'empty-answer' }, pending: { answers: 1 } })
  })

  it('says so of the answer that is to be decided on, and of no other', async () => {
    const { holes, state } = setUp('<FILL_ME>|<FILL_ME>|<FILL_ME>', [['1'], [], ['3']])
    await holes.fill()
    expect(state()?.notice).toBeNull()
    holes.accept()
    expect(state()?.notice).toEqual({ type: 'empty-answer' })
    holes.accept()
    expect(state()?.notice).toBeNull()
  })

  it('says so again whenever the empty one of several answers is shown', async () => {
    const { holes, state } = setUp('<FILL_ME>', [[], ['2']])
    await holes.fill()
    await holes.retry()
    expect(state()?.notice).toBeNull()
    holes.turn(1)
    expect(state()?.notice).toEqual({ type: 'empty-answer' })
  })
})

describe('a failure', () => {
  const lost = new PlaygroundError({ code: 'worker-lost' })

  it('in mid-run puts the hole back, keeps earlier answers, and the next run works', async () => {
    const { editor, holes, state, failed } = setUp('<FILL_ME>|<FILL_ME>', [['1'], ['2', lost], ['3']])
    await holes.fill()
    expect(editor.text).toBe('1|<FILL_ME>')
    expect(state()).toMatchObject({
      phase: { type: 'idle' },
      pending: { hole: 1, of: 2 },
      notice: { type: 'failure', failure: { code: 'worker-lost' } },
    })
    expect(failed).toEqual([2])
    await holes.fill()
    expect(editor.text).toBe('1|3')
    expect(state()?.notice).toBeNull()
  })

  it('of a retry brings the answer back that was shown', async () => {
    const { editor, holes, state } = setUp('<FILL_ME>', [['first'], ['sec', lost]])
    await holes.fill()
    await holes.retry()
    expect(editor.text).toBe('first')
    expect(editor.fills[0]?.writing).toBe(false)
    expect(state()?.pending).toEqual({ hole: 1, of: 1, shown: 1, answers: 1, run: 1 })
  })

  it('of the load touches neither text nor pending answers', async () => {
    let fails = false
    const load = async (_: AbortSignal, model: ModelHandle) => {
      if (fails) throw lost
      return model
    }
    const { editor, holes, state } = setUp('<FILL_ME>', [['1']], { load })
    await holes.fill()
    fails = true
    await holes.fill()
    expect(editor.fills[0]?.alive).toBe(true)
    expect(state()).toMatchObject({ pending: { answers: 1 }, notice: { type: 'failure' } })
  })

  it('goes when it is dismissed', async () => {
    const { holes, state } = setUp('<FILL_ME>', [[lost]])
    await holes.fill()
    holes.dismissNotice()
    expect(state()?.notice).toBeNull()
  })
})

describe('stop', () => {
  it('keeps what had come, fills no further hole, and says that it stopped', async () => {
    const stop = () => void set.holes.stop()
    const set = setUp('<FILL_ME>|<FILL_ME>', [['1', stop, '2']])
    await set.holes.fill()
    expect(set.editor.text).toBe('1|<FILL_ME>')
    expect(set.states.map(({ phase }) => phase.type)).toContain('stopping')
    expect(set.state()).toMatchObject({ phase: { type: 'idle' }, pending: { hole: 1, of: 2 }, notice: null })
    expect(set.newsTypes()).toEqual(['started', 'stopped'])
  })

  it('puts the hole back where nothing had come yet', async () => {
    const stop = () => void set.holes.stop()
    const set = setUp('<FILL_ME>', [[stop, '1']])
    await set.holes.fill()
    expect(set.editor.text).toBe('<FILL_ME>')
    expect(set.state()).toMatchObject({ pending: null, notice: null })
  })

  it('ends the wait for the model without an alert', async () => {
    const load = (signal: AbortSignal) =>
      new Promise<ModelHandle>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    const { holes, state } = setUp('<FILL_ME>', [], { load, isModelReady: false })
    const filling = holes.fill()
    await Promise.resolve()
    expect(holes.stop()).toBe(true)
    await filling
    expect(state()).toEqual({ phase: { type: 'idle' }, pending: null, notice: null })
  })

  it('has nothing to do at rest', () => {
    expect(setUp('', []).holes.stop()).toBe(false)
  })
})

describe('accept and reject', () => {
  it('go through the answers one by one', async () => {
    const { editor, holes, state, newsTypes } = setUp('<FILL_ME>|<FILL_ME>', [['1'], ['2']])
    await holes.fill()
    expect(holes.accept()).toBe(true)
    expect(state()?.pending).toMatchObject({ hole: 2, of: 2 })
    expect(holes.reject()).toBe(true)
    expect(editor.text).toBe('1|<FILL_ME>')
    expect(state()?.pending).toBeNull()
    expect(newsTypes().slice(-2)).toEqual(['accepted', 'rejected'])
  })

  it('have nothing to do without an answer, so that the keys keep their meaning', () => {
    const { holes } = setUp('<FILL_ME>', [])
    expect([holes.accept(), holes.reject()]).toEqual([false, false])
  })

  it('forget an answer that was undone in the editor', async () => {
    const { editor, holes, state } = setUp('<FILL_ME>', [['1']])
    await holes.fill()
    editor.fills[0]?.leave()
    expect(state()?.pending).toBeNull()
    expect(holes.accept()).toBe(false)
  })
})

describe('retry', () => {
  it('asks with another seed and keeps every answer', async () => {
    const { editor, model, holes, state } = setUp('<FILL_ME>', [['first'], ['second']])
    await holes.fill()
    await holes.retry()
    expect(model.requests.map(({ params }) => params.seed)).toEqual([42, 43])
    expect(editor.text).toBe('second')
    expect(state()?.pending).toEqual({ hole: 1, of: 1, shown: 2, answers: 2, run: 2 })
    expect(holes.turn(-1)).toBe(true)
    expect(editor.text).toBe('first')
    expect(holes.turn(-1)).toBe(true)
    expect(editor.text).toBe('second')
  })

  it('wraps the seed around at 32 bits', async () => {
    const { model, holes } = setUp('<FILL_ME>', [['1'], ['2']], { params: { seed: 2 ** 32 - 1 } })
    await holes.fill()
    await holes.retry()
    expect(model.requests[1]?.params.seed).toBe(0)
  })

  it('does not see its own former answer', async () => {
    const { model, holes } = setUp('a<FILL_ME>b', [['1'], ['2']])
    await holes.fill()
    await holes.retry()
    expect(model.requests[1]?.prompt).toEqual(model.requests[0]?.prompt)
  })

  it('says at temperature 0 that the answer would be the same, and does not run', async () => {
    const { editor, model, holes, state } = setUp('<FILL_ME>', [['1'], ['2']], { params: { temperature: 0 } })
    await holes.fill()
    await holes.retry()
    expect(model.requests).toHaveLength(1)
    expect(editor.text).toBe('1')
    expect(state()?.notice).toEqual({ type: 'same-answer' })
  })

  it('runs at temperature 0 where the text around the hole has changed', async () => {
    const { editor, model, holes } = setUp('<FILL_ME>|<FILL_ME>', [['1'], ['2'], ['3']], { params: { temperature: 0 } })
    await holes.fill()
    await holes.retry()
    expect(model.requests).toHaveLength(3)
    expect(editor.text).toBe('3|2')
  })

  it('runs at temperature 0 on another model, and says of each that it would repeat itself', async () => {
    const other = new FakeModel([['2']])
    let loaded: ModelHandle | null = null
    const load = async (_: AbortSignal, model: ModelHandle) => loaded ?? model
    const { editor, model, holes, state } = setUp('<FILL_ME>', [['1']], { load, params: { temperature: 0 } })
    await holes.fill()
    loaded = other
    await holes.retry()
    expect(editor.text).toBe('2')
    expect(state()?.notice).toBeNull()
    for (loaded of [other, model]) {
      await holes.retry()
      expect(state()?.notice).toEqual({ type: 'same-answer' })
    }
    expect([model.requests.length, other.requests.length]).toEqual([1, 1])
  })

  it('stopped before its first token goes back to the answer that was shown', async () => {
    const stop = () => void set.holes.stop()
    const set = setUp('<FILL_ME>', [['1'], [stop, '2']])
    await set.holes.fill()
    await set.holes.retry()
    expect(set.editor.text).toBe('1')
    expect(set.state()?.pending).toMatchObject({ answers: 1 })
  })

  it.each<[string, (stop: () => void) => Script]>([
    ['stopped before its first token', (stop) => [stop, 'second']],
    ['that fails', () => ['sec', new PlaygroundError({ code: 'worker-lost' })]],
  ])('%s goes back to the answer as the person has changed it', async (_, script) => {
    const stop = () => void set.holes.stop()
    const set = setUp('<FILL_ME>|<FILL_ME>', [['first'], ['other'], script(stop)])
    await set.holes.fill()
    set.editor.fills[0]?.write('1st')
    await set.holes.retry()
    expect(set.editor.text).toBe('1st|other')
  })
})

describe('an answer that the person has changed', () => {
  it('is as they left it when it is shown again', async () => {
    const { editor, holes } = setUp('<FILL_ME>', [['first'], ['second']])
    await holes.fill()
    editor.fills[0]?.write('1st')
    await holes.retry()
    editor.fills[0]?.write('2nd')
    holes.turn(1)
    expect(editor.text).toBe('1st')
    holes.turn(1)
    expect(editor.text).toBe('2nd')
  })

  it('is not said to be empty where they deleted it', async () => {
    const { editor, holes, state } = setUp('<FILL_ME>', [['first'], ['second']])
    await holes.fill()
    await holes.retry()
    editor.fills[0]?.write('')
    holes.turn(1)
    holes.turn(1)
    expect(editor.text).toBe('')
    expect(state()?.notice).toBeNull()
  })
})

describe('an answer that is undone while another try waits for the model', () => {
  const GIVEN: SampledToken[] = [{ id: 7, logprob: -1, alternatives: [] }]

  /** Two holes that are filled, and a model that each try has to wait for. */
  async function filled() {
    let arrive = () => {}
    const load = (_: AbortSignal, model: ModelHandle) =>
      new Promise<ModelHandle>((resolve) => {
        arrive = () => resolve(model)
      })
    const set = setUp('<FILL_ME>|<FILL_ME>', [['1'], ['2'], ['3']], { load })
    const filling = set.holes.fill()
    arrive()
    await filling
    return { ...set, arrive: () => arrive() }
  }

  it.each(['retry', 'regenerate'] as const)('ends a %s, which asks nothing any more', async (action) => {
    const { editor, model, holes, state, arrive } = await filled()
    const trying = holes[action](GIVEN)
    editor.fills[0]?.leave()
    arrive()
    await trying
    expect(model.requests).toHaveLength(2)
    expect(state()).toMatchObject({ phase: { type: 'idle' }, pending: { hole: 2 }, notice: null })
  })

  it('does not end one for another hole', async () => {
    const { editor, holes, arrive } = await filled()
    const trying = holes.retry()
    editor.fills[1]?.leave()
    arrive()
    await trying
    expect(editor.text).toBe('3|2')
  })
})

describe('settleDown', () => {
  it('stops what writes and keeps the rest as text, so that another text can be shown', async () => {
    const set = setUp('<FILL_ME>|<FILL_ME>', [['1', () => void quiet(), '2']])
    let settled: Promise<void> | null = null
    const quiet = () => (settled = set.holes.settleDown())
    await set.holes.fill()
    await settled
    expect(set.state()).toEqual({ phase: { type: 'idle' }, pending: null, notice: null })
    expect(set.editor.fills.map(({ alive }) => alive)).toEqual([false])
    expect(set.editor.text).toBe('1|<FILL_ME>')
  })

  it('stops a run whose fill vanished with the text', async () => {
    const set = setUp('<FILL_ME>', [['1', () => set.editor.setText('new'), '2', '3']])
    await set.holes.fill()
    expect(set.editor.text).toBe('new')
    expect(set.state()).toMatchObject({ pending: null, phase: { type: 'idle' } })
  })
})

describe('regenerate', () => {
  const GIVEN: SampledToken[] = [{ id: 7, logprob: -1, alternatives: [] }]

  it('asks the same again with another beginning, as one more answer of the hole', async () => {
    const { editor, model, holes, state, turnedTo } = setUp('a = <FILL_ME>\nb', [['1'], ['2', '3']])
    await holes.fill()
    await holes.regenerate(GIVEN)
    expect(editor.text).toBe('a = 23\nb')
    expect(model.requests[1]).toEqual({ ...model.requests[0], given: GIVEN })
    expect(state()?.pending).toEqual({ hole: 1, of: 1, shown: 2, answers: 2, run: 2 })
    holes.turn(-1)
    expect(editor.text).toBe('a = 1\nb')
    expect(turnedTo).toEqual([1, 2, 1])
  })

  it('leaves the seeds of later tries as they were', async () => {
    const { model, holes } = setUp('<FILL_ME>', [['1'], ['2'], ['3']])
    await holes.fill()
    await holes.regenerate(GIVEN)
    await holes.retry()
    expect(model.requests.map(({ params }) => params.seed)).toEqual([42, 42, 43])
  })

  it('goes on from the answer in the editor, also of a hole before others that are filled', async () => {
    const { editor, model, holes } = setUp('<FILL_ME>|<FILL_ME>', [['a'], ['b'], ['c']])
    await holes.fill()
    await holes.regenerate(GIVEN)
    expect(editor.text).toBe('c|b')
    expect(model.requests[2]).toEqual({ ...model.requests[0], given: GIVEN })
  })

  it('says so where the text around has changed since, and asks nothing', async () => {
    const { editor, model, holes, state } = setUp('a = <FILL_ME>\nb', [['1'], ['2']])
    await holes.fill()
    editor.text += ' more'
    await holes.regenerate(GIVEN)
    expect(state()).toMatchObject({ phase: { type: 'idle' }, notice: { type: 'run-gone' }, pending: { answers: 1 } })
    expect(model.requests).toHaveLength(1)
    await holes.retry()
    await holes.regenerate(GIVEN)
    expect(model.requests).toHaveLength(3)
  })

  it('says so where another model is loaded', async () => {
    const other = new FakeModel([['x']])
    const models: ModelHandle[] = []
    const load = async (_: AbortSignal, model: ModelHandle) => models.shift() ?? model
    const { holes, state } = setUp('<FILL_ME>', [['1']], { load })
    await holes.fill()
    models.push(other)
    await holes.regenerate(GIVEN)
    expect(state()).toMatchObject({ notice: { type: 'run-gone' }, pending: { answers: 1 } })
    expect(other.requests).toEqual([])
  })

  it('does not ask at temperature 0 what it has asked, but does for another beginning', async () => {
    const { model, holes, state } = setUp('<FILL_ME>', [['1'], ['2'], ['3']], { params: { temperature: 0 } })
    await holes.fill()
    await holes.regenerate(GIVEN)
    await holes.regenerate(GIVEN)
    expect(model.requests).toHaveLength(2)
    expect(state()?.notice).toEqual({ type: 'same-answer' })
    await holes.regenerate([{ ...GIVEN[0]!, id: 8 }])
    expect(model.requests).toHaveLength(3)
  })

  it('does nothing where no answer is pending', async () => {
    const { model, holes } = setUp('<FILL_ME>', [['1']])
    await holes.regenerate(GIVEN)
    expect(model.requests).toEqual([])
  })
})
