import { assertNever } from '../lib/assert-never.ts'
import type { Failure } from '../lib/errors.ts'
import { toFailure } from '../lib/errors.ts'
import type { ModelSession } from './model-session.ts'
import type { FromWorker, LoadRequest, ToWorker } from './protocol.ts'
import type { RunQueue } from './run-queue.ts'
import { createRunQueue } from './run-queue.ts'

export type OpenSession = (
  request: LoadRequest,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
) => Promise<ModelSession>

/** The worker's side of the protocol, without the worker. Nothing it does throws: every error leaves as data. */
export function answerMessages(post: (message: FromWorker) => void, open: OpenSession): (message: ToWorker) => void {
  let opened = false
  let queue: RunQueue | null = null

  async function load(request: LoadRequest): Promise<void> {
    if (opened) return post({ type: 'load-failed', failure: outOfTurn('this worker was given a model before') })
    opened = true
    try {
      const session = await open(request, (loadedBytes, totalBytes) =>
        post({ type: 'load-progress', loadedBytes, totalBytes }),
      )
      queue = createRunQueue(session.run, post)
      post({ type: 'loaded', model: session.model })
    } catch (error) {
      post({ type: 'load-failed', failure: toFailure(error) })
    }
  }

  return (message) => {
    switch (message.type) {
      case 'load':
        return void load(message.request)
      case 'run':
        if (queue !== null) return queue.add(message.id, message.request)
        return post({ type: 'run-failed', id: message.id, failure: outOfTurn('no model is loaded') })
      case 'stop':
        return queue?.stop(message.id)
      default:
        assertNever(message)
    }
  }
}

function outOfTurn(detail: string): Failure {
  return { code: 'engine', detail }
}
