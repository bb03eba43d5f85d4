import { expect, it } from 'vitest'
import { answerMessages } from '../../../src/runtime/answer-messages.ts'
import type { FromWorker } from '../../../src/runtime/protocol.ts'
import { byteIds } from '../generation/byte-tokenizer.ts'
import { ask, fakeOpen, LOAD } from './fake-model.ts'

function setUp() {
  const posted: FromWorker[] = []
  return { posted, answer: answerMessages((message) => posted.push(message), fakeOpen()) }
}

it('answers a run without a model with a failure', () => {
  const { posted, answer } = setUp()
  answer({ type: 'run', id: 7, request: ask('a') })
  expect(posted).toEqual([{ type: 'run-failed', id: 7, failure: { code: 'engine', detail: 'no model is loaded' } }])
})

it('holds one model and refuses a second', async () => {
  const { posted, answer } = setUp()
  answer({ type: 'load', request: LOAD })
  answer({ type: 'load', request: LOAD })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(posted.map((message) => message.type).sort()).toEqual([
    'load-failed',
    'load-progress',
    'load-progress',
    'loaded',
  ])
})

it('takes a stop for a run that has just ended', () => {
  const { posted, answer } = setUp()
  answer({ type: 'stop', id: 1 })
  expect(posted).toEqual([])
})

it('answers a preview at once, also while a run goes on, and its failure as data', async () => {
  const { posted, answer } = setUp()
  const request = { prompt: { type: 'completion', prefix: 'a' }, maxTokens: 8 } as const
  answer({ type: 'preview', id: 3, request })
  expect(posted).toEqual([{ type: 'preview-failed', id: 3, failure: { code: 'engine', detail: 'no model is loaded' } }])
  answer({ type: 'load', request: LOAD })
  await new Promise((resolve) => setTimeout(resolve, 5))
  posted.length = 0
  answer({ type: 'run', id: 3, request: ask('a') })
  answer({ type: 'preview', id: 4, request })
  answer({
    type: 'preview',
    id: 5,
    request: { ...request, maxTokens: 1e9, prompt: { type: 'completion', prefix: '' } },
  })
  expect(posted.filter(({ type }) => type === 'previewed')).toHaveLength(2)
  expect(posted[0]).toMatchObject({ id: 4, preview: { ids: Int32Array.of(1, ...byteIds(' a')) } })
  answer({ type: 'stop', id: 3 })
})
