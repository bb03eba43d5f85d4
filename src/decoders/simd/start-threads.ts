import { PlaygroundError } from '../../lib/errors.ts'
import type { ThreadTask } from './load-simd-model.ts'

/** Milliseconds for a helper's script to come and start. */
const START_TIMEOUT_MS = 20_000

/** One worker a task. Rejects with an engine failure where one does not come up; none is left behind then. */
export async function startThreads(tasks: readonly ThreadTask[]): Promise<() => void> {
  const workers = tasks.map(() => new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' }))
  const end = () => {
    for (const worker of workers) worker.terminate()
  }
  try {
    await Promise.all(workers.map((worker, i) => start(worker, tasks[i]!)))
  } catch (error) {
    end()
    throw error
  }
  return end
}

function start(worker: Worker, task: ThreadTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string) =>
      reject(new PlaygroundError({ code: 'engine', detail: `thread ${task.thread}: ${detail}` }))
    const timer = setTimeout(fail, START_TIMEOUT_MS, 'did not start')
    worker.onerror = (event) => fail(event.message)
    worker.onmessage = () => {
      clearTimeout(timer)
      resolve()
    }
    worker.postMessage(task)
  })
}
