import type { RunEvent } from '../generation/run-event.ts'
import { toFailure } from '../lib/errors.ts'
import { abortedBeforeStart } from './aborted-run.ts'
import type { FromWorker, RunRequest } from './protocol.ts'

export type Run = (request: RunRequest, signal: AbortSignal) => AsyncIterable<RunEvent>

export interface RunQueue {
  add(id: number, request: RunRequest): void
  /** Ends a running or a waiting run; an unknown id is one that has just ended. */
  stop(id: number): void
}

interface Job {
  readonly id: number
  readonly request: RunRequest
  readonly stopper: AbortController
}

/** Runs in the order of their arrival, one at a time: they share the model and its caches. */
export function createRunQueue(run: Run, post: (message: FromWorker) => void): RunQueue {
  const waiting: Job[] = []
  let running: Job | null = null

  async function drain(): Promise<void> {
    for (running = waiting.shift() ?? null; running !== null; running = waiting.shift() ?? null) {
      await report(running, run, post)
    }
  }

  return {
    add(id, request) {
      waiting.push({ id, request, stopper: new AbortController() })
      if (running === null) void drain()
    },
    stop(id) {
      if (running?.id === id) running.stopper.abort()
      const place = waiting.findIndex((job) => job.id === id)
      if (place === -1) return
      waiting.splice(place, 1)
      post({ type: 'event', id, event: abortedBeforeStart() })
    },
  }
}

async function report({ id, request, stopper }: Job, run: Run, post: (message: FromWorker) => void): Promise<void> {
  try {
    for await (const event of run(request, stopper.signal)) post({ type: 'event', id, event })
  } catch (error) {
    post({ type: 'run-failed', id, failure: toFailure(error) })
  }
}
