import { PlaygroundError } from '../../lib/errors.ts'
import type { StartThreads, ThreadTask } from './load-simd-model.ts'

/**
 * From the engine's worker to the page: start one worker a task. The port brings a `ThreadsAnswer`; what is then sent
 * through it ends them. A worker could start them itself, but Firefox hangs both now and then while a debugger listens
 * (its `WorkerPrivate::SetIsDebuggerRegistered` wakes one of two that wait).
 */
export interface ThreadsRequest {
  readonly type: 'start-threads'
  readonly tasks: readonly ThreadTask[]
  readonly port: MessagePort
}

export type ThreadsAnswer = { type: 'started' } | { type: 'failed'; detail: string }

/**
 * In a worker whose page hosts its threads (`hostThreads`): one a task. Rejects with an engine failure where one does not
 * come up; none is left behind then.
 */
export const startThreads: StartThreads = async (tasks) => {
  if (tasks.length === 0) return () => undefined
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<ThreadsAnswer>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
  })
  const request: ThreadsRequest = { type: 'start-threads', tasks, port: port2 }
  postMessage(request, { transfer: [port2] })
  const answer = await answered
  if (answer.type === 'failed') throw new PlaygroundError({ code: 'engine', detail: answer.detail })
  return () => port1.postMessage('end')
}
