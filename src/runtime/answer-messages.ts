import { assertNever } from '../lib/assert-never.ts'
import type { Failure } from '../lib/errors.ts'
import { PlaygroundError, toFailure } from '../lib/errors.ts'
import type { ModelSession } from './model-session.ts'
import type { FromWorker, LoadRequest, PreviewRequest, ToWorker } from './protocol.ts'
import type { RunQueue } from './run-queue.ts'
import { createRunQueue } from './run-queue.ts'

export type OpenSession = (
  request: LoadRequest,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
) => Promise<ModelSession>

/** The worker's side of the protocol, without the worker. Nothing it does throws: every error leaves as data. */
export function answerMessages(post: (message: FromWorker) => void, open: OpenSession): (message: ToWorker) => void {
  let opened = false
  let session: ModelSession | null = null
  let queue: RunQueue | null = null

  async function load(request: LoadRequest): Promise<void> {
    if (opened) return post({ type: 'load-failed', failure: outOfTurn('this worker was given a model before') })
    opened = true
    try {
      session = await open(request, (loadedBytes, totalBytes) =>
        post({ type: 'load-progress', loadedBytes, totalBytes }),
      )
      queue = createRunQueue(session.run, post)
      post({ type: 'loaded', model: session.model })
    } catch (error) {
      post({ type: 'load-failed', failure: toFailure(error) })
    }
  }

  function preview(id: number, request: PreviewRequest): void {
    try {
      if (session === null) throw new PlaygroundError(outOfTurn('no model is loaded'))
      post({ type: 'previewed', id, preview: session.preview(request) })
    } catch (error) {
      post({ type: 'preview-failed', id, failure: toFailure(error) })
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
      case 'preview':
        return preview(message.id, message.request)
      default:
        assertNever(message)
    }
  }
}

function outOfTurn(detail: string): Failure {
  return { code: 'engine', detail }
}
