import { createRunClock, type RunClock } from '../generation/run-clock.ts'
import type { RunEvent } from '../generation/run-event.ts'
import { type Failure, PlaygroundError } from '../lib/errors.ts'
import { abortedBeforeStart } from './aborted-run.ts'
import { createEventStream, type EventStream } from './event-stream.ts'
import type { RunRequest, ToWorker } from './protocol.ts'

/** The page's side of all runs of one worker. */
export interface RunStreams {
  run(request: RunRequest, signal?: AbortSignal): AsyncGenerator<RunEvent, void, void>
  /** What the worker reports; a run that nobody reads any more is ignored. */
  onEvent(id: number, event: RunEvent): void
  onFailure(id: number, failure: Failure): void
  /** The worker is gone: open streams end as aborted, or meet `failure` where there is one, as every later run does. */
  close(failure: Failure | null): void
}

interface OpenRun {
  readonly events: EventStream<RunEvent>
  /** The page's own measure, for a run whose worker was ended before it could report. */
  readonly clock: RunClock
}

export function createRunStreams(send: (message: ToWorker) => void): RunStreams {
  const open = new Map<number, OpenRun>()
  let nextId = 1
  let closed = false

  async function* run(request: RunRequest, signal?: AbortSignal): AsyncGenerator<RunEvent, void, void> {
    if (closed) throw new PlaygroundError({ code: 'worker-lost' })
    if (signal?.aborted) return yield abortedBeforeStart()
    const id = nextId++
    const events = createEventStream<RunEvent>()
    open.set(id, { events, clock: createRunClock(() => performance.now()) })
    const stop = () => send({ type: 'stop', id })
    signal?.addEventListener('abort', stop)
    try {
      send({ type: 'run', id, request })
      yield* events
    } finally {
      signal?.removeEventListener('abort', stop)
      // Still open: the reader left before the end.
      if (open.delete(id)) stop()
    }
  }

  function end(id: number, finish: (run: OpenRun) => void): void {
    const ended = open.get(id)
    if (ended === undefined) return
    open.delete(id)
    finish(ended)
  }

  return {
    run,
    onEvent(id, event) {
      const current = open.get(id)
      if (current === undefined) return
      measure(current.clock, event)
      current.events.push(event)
      if (event.type === 'done') end(id, ({ events }) => events.end())
    },
    onFailure(id, failure) {
      end(id, ({ events }) => events.fail(new PlaygroundError(failure)))
    },
    close(failure) {
      closed = true
      for (const id of [...open.keys()])
        end(id, (run) => (failure === null ? abort(run) : run.events.fail(new PlaygroundError(failure))))
    },
  }
}

function measure(clock: RunClock, event: RunEvent): void {
  if (event.type === 'prompt') clock.prompt(event.ids.length, event.reused)
  if (event.type !== 'token' || event.given) return
  clock.prefilled()
  clock.token()
}

function abort({ events, clock }: OpenRun): void {
  events.push({
    type: 'done',
    reason: { type: 'aborted' },
    text: '',
    takenBack: 0,
    end: null,
    timings: clock.timings(),
  })
  events.end()
}
