import { describe, expect, it } from 'vitest'
import { AnswerTurn } from '../../../../src/features/chat/answer-turn.ts'
import { OutOfMemoryError } from '../../../../src/lib/errors.ts'
import type { ModelHandle } from '../../../../src/runtime/model-handle.ts'
import type { ChatEvent } from '../../../../src/store/chat.ts'
import { DEFAULT_CHAT } from '../../../../src/store/read-chat.ts'
import { FakeModel } from '../playground/fakes.ts'

const REQUEST = { prompt: { type: 'chat', system: null, turns: [], user: 'a' }, params: DEFAULT_CHAT.params } as const

function setUp(model: () => Promise<ModelHandle>) {
  const events: ChatEvent[] = []
  const held: AbortSignal[] = []
  const answers = new AnswerTurn({
    model(_, signal) {
      held.push(signal)
      return model()
    },
    report: (event) => events.push(event),
  })
  const types = () => events.map((event) => (event.type === 'reported' ? event.event.type : event.type))
  return { answers, events, types, held }
}

describe('AnswerTurn', () => {
  it('reports a run from its start to its end, and lets the model go', async () => {
    const { answers, events, types, held } = setUp(async () => new FakeModel([['on', 'e']]))
    await answers.answer({ id: 3, modelId: 'm' }, REQUEST)
    expect(types()).toEqual(['started', 'prompt', 'token', 'token', 'done'])
    expect(events.every(({ turn }) => turn === 3)).toBe(true)
    expect(held.map(({ aborted }) => aborted)).toEqual([true])
    expect(answers.stop()).toBe(false)
  })

  it('tells of a model that cannot be loaded, and can be asked again', async () => {
    const loads = [Promise.reject(new OutOfMemoryError('weights', 1)), Promise.resolve(new FakeModel([['x']]))]
    const { answers, events, types } = setUp(() => loads.shift()!)
    await answers.answer({ id: 1, modelId: 'm' }, REQUEST)
    expect(events).toEqual([{ turn: 1, type: 'failed', failure: { code: 'out-of-memory', what: 'weights', bytes: 1 } }])
    await answers.answer({ id: 2, modelId: 'm' }, REQUEST)
    expect(types().at(-1)).toBe('done')
  })

  it('stops while it waits for the model', async () => {
    let refuse = (_: unknown) => {}
    const waiting = new Promise<ModelHandle>((_, reject) => {
      refuse = reject
    })
    const { answers, types, held } = setUp(() => waiting)
    const answered = answers.answer({ id: 1, modelId: 'm' }, REQUEST)
    expect(answers.stop()).toBe(true)
    expect(held[0]?.aborted).toBe(true)
    refuse(held[0]?.reason)
    await answered
    expect(types()).toEqual(['stopped'])
  })
})
