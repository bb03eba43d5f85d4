import type { ThreadTask } from '../decoders/simd/load-simd-model.ts'
import type { ThreadsAnswer, ThreadsRequest } from '../decoders/simd/start-threads.ts'

/** Milliseconds for a thread's script to come and start. */
const START_TIMEOUT_MS = 20_000

/**
 * Starts the threads that an engine in `worker` asks for. To be called before anybody else listens to it: nobody else
 * sees those messages. Returns what ends all of them, for the end of the worker, which they would outlive.
 */
export function hostThreads(worker: Worker): () => void {
  const endAll = new AbortController()
  worker.addEventListener('message', (event: MessageEvent<ThreadsRequest | { type?: never }>) => {
    const request = event.data
    if (request?.type !== 'start-threads') return
    event.stopImmediatePropagation()
    void answer(request, endAll.signal)
  })
  return () => endAll.abort()
}

async function answer({ tasks, port }: ThreadsRequest, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const workers = tasks.map(
    () => new Worker(new URL('../decoders/simd/thread.ts', import.meta.url), { type: 'module' }),
  )
  const end = () => {
    for (const worker of workers) worker.terminate()
  }
  const say = (message: ThreadsAnswer) => port.postMessage(message)
  signal.addEventListener('abort', end)
  port.onmessage = end
  try {
    await Promise.all(workers.map((worker, i) => start(worker, tasks[i]!)))
    say({ type: 'started' })
  } catch (error) {
    say({ type: 'failed', detail: error instanceof Error ? error.message : String(error) })
    end()
  }
}

function start(worker: Worker, task: ThreadTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string) => reject(new Error(`thread ${task.thread}: ${detail}`))
    const timer = setTimeout(fail, START_TIMEOUT_MS, 'did not start')
    worker.onerror = (event) => fail(event.message)
    worker.onmessage = () => {
      clearTimeout(timer)
      resolve()
    }
    worker.postMessage(task)
  })
}
