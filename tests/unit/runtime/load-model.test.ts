import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { RunEvent } from '../../../src/generation/run-event.ts'
import { type Failure, ModelFormatError, PlaygroundError } from '../../../src/lib/errors.ts'
import type { OpenSession } from '../../../src/runtime/answer-messages.ts'
import { type LoadOptions, loadModel } from '../../../src/runtime/load-model.ts'
import { fakeCache } from '../generation/fake-sequence.ts'
import { FakeLocks } from './fake-locks.ts'
import { ask, collect, fakeOpen, LOAD, LOADED } from './fake-model.ts'
import { DeadWorker, FakeWorker } from './fake-worker.ts'

function setUp(open: OpenSession = fakeOpen(), locks: FakeLocks | null = new FakeLocks()) {
  const worker = new FakeWorker(open, locks)
  const load = (options: LoadOptions = {}) => loadModel(LOAD, { createWorker: () => worker, locks, ...options })
  return { worker, load }
}

/** Reads until the third token, so that the run is under way. */
async function begin(stream: AsyncIterable<RunEvent>) {
  const iterator = stream[Symbol.asyncIterator]()
  const events: RunEvent[] = []
  while (events.length < 4) events.push((await iterator.next()).value)
  const rest = async () => {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) events.push(next.value)
    return events
  }
  return { events, rest }
}

async function crashOnceAsked(worker: FakeWorker): Promise<void> {
  await vi.waitFor(() => expect(worker.received).toHaveLength(1))
  worker.crash()
}

const never: OpenSession = () => new Promise(() => undefined)
const aborted = expect.objectContaining({ type: 'done', reason: { type: 'aborted' } })
const workerLost = { failure: { code: 'worker-lost' } }

describe('loadModel', () => {
  it('passes the request on, reports progress and what was loaded', async () => {
    const { worker, load } = setUp()
    const progress: [number, number][] = []
    const handle = await load({ onProgress: (loaded, total) => progress.push([loaded, total]) })
    expect(worker.received).toEqual([{ type: 'load', request: LOAD }])
    expect(progress).toEqual([
      [50, 100],
      [100, 100],
    ])
    expect(handle.model).toEqual(LOADED)
    handle.dispose()
  })

  it('rejects with the failure of the worker as it was, and ends the worker', async () => {
    const { worker, load } = setUp(() => Promise.reject(new ModelFormatError('html', '<!doctype')))
    await expect(load()).rejects.toMatchObject({
      failure: { code: 'model-format', reason: 'html', detail: '<!doctype' },
    })
    expect(worker.terminated).toBe(true)
  })

  it('turns any other error of the worker into a failure of the engine', async () => {
    const { load } = setUp(() => Promise.reject(new TypeError('x is undefined')))
    await expect(load()).rejects.toMatchObject({ failure: { code: 'engine', detail: 'x is undefined' } })
  })

  it('rejects within a bounded time where the worker shows no sign of life', async () => {
    const worker = new DeadWorker()
    const load = loadModel(LOAD, { createWorker: () => worker, locks: null, startTimeoutMs: 30 })
    await expect(load).rejects.toMatchObject({ failure: { code: 'engine', detail: expect.stringContaining('30 ms') } })
    expect(worker.terminated).toBe(true)
  })

  it('starts a script that failed to load once more, and is content when that works', async () => {
    const locks = new FakeLocks()
    const broken = new DeadWorker()
    const workers = [broken, new FakeWorker(fakeOpen(), locks)]
    const loading = loadModel(LOAD, { createWorker: () => workers.shift()!, locks })
    broken.raise('')
    const handle = await loading
    expect(broken.terminated).toBe(true)
    expect(await collect(handle.run(ask('a', { maxTokens: 1 })))).toHaveLength(3)
    handle.dispose()
  })

  it('rejects where it fails again', async () => {
    const started: DeadWorker[] = []
    const createWorker = () => {
      started.push(new DeadWorker())
      return started.at(-1)!
    }
    const loading = loadModel(LOAD, { createWorker, locks: null })
    started[0]!.raise('first')
    started[0]!.raise('of the one that was given up')
    started[1]!.raise('syntax error')
    await expect(loading).rejects.toMatchObject({
      failure: { code: 'engine', detail: 'the worker did not start: syntax error' },
    })
    expect(started.map((worker) => worker.terminated)).toEqual([true, true])
  })

  it('does not count the time of loading as time to start', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const slow: OpenSession = (request, onProgress) => {
      vi.advanceTimersByTime(10_000)
      return fakeOpen()(request, onProgress)
    }
    const { load } = setUp(slow)
    const handle = await load({ startTimeoutMs: 500 })
    handle.dispose()
  })

  it('rejects where the worker dies while it loads', async () => {
    const { worker, load } = setUp(never)
    const loading = load()
    await Promise.all([expect(loading).rejects.toMatchObject(workerLost), crashOnceAsked(worker)])
  })

  it('ends the worker when aborted, and rejects with the reason', async () => {
    const { worker, load } = setUp(never)
    const stopper = new AbortController()
    const loading = load({ signal: stopper.signal })
    setTimeout(() => stopper.abort(new Error('another model was chosen')), 5)
    await expect(loading).rejects.toThrow('another model was chosen')
    expect(worker.terminated).toBe(true)
  })

  it('starts no second worker when the first fails after an abort', async () => {
    const worker = new DeadWorker()
    let starts = 0
    const createWorker = () => {
      starts++
      return worker
    }
    const stopper = new AbortController()
    const loading = loadModel(LOAD, { createWorker, locks: null, signal: stopper.signal })
    stopper.abort(new Error('another model was chosen'))
    await expect(loading).rejects.toThrow('another model was chosen')
    worker.raise('')
    expect(starts).toBe(1)
  })

  it('starts no worker when aborted before', async () => {
    const createWorker = () => {
      throw new Error('a worker was started')
    }
    const signal = AbortSignal.abort(new Error('too late'))
    await expect(loadModel(LOAD, { createWorker, locks: null, signal })).rejects.toThrow('too late')
  })

  it('lets an abort after the load do nothing', async () => {
    const { worker, load } = setUp()
    const stopper = new AbortController()
    const handle = await load({ signal: stopper.signal })
    stopper.abort()
    expect(worker.terminated).toBe(false)
    expect((await collect(handle.run(ask('a', { maxTokens: 2 })))).length).toBe(4)
    handle.dispose()
  })
})

describe('a run', () => {
  it('streams its events', async () => {
    const { load } = setUp()
    const handle = await load()
    const events = await collect(handle.run(ask('b', { maxTokens: 2 })))
    expect(events.map((event) => event.type)).toEqual(['prompt', 'token', 'token', 'done'])
    expect(events[1]).toMatchObject({ text: 'b' })
    expect(events.at(-1)).toMatchObject({ reason: { type: 'length' }, timings: { generatedTokens: 2 } })
    handle.dispose()
  })

  it('waits for the run before it', async () => {
    const { load } = setUp()
    const handle = await load()
    const log: string[] = []
    const follow = async (name: string) => {
      for await (const event of handle.run(ask(name, { maxTokens: 5 }))) log.push(`${name} ${event.type}`)
    }
    await Promise.all([follow('a'), follow('b'), follow('c')])
    expect(log).toHaveLength(3 * 7)
    expect(log).toEqual([...log].sort((x, y) => x.charCodeAt(0) - y.charCodeAt(0)))
    handle.dispose()
  })

  it('ends as aborted when stopped, and the next one works', async () => {
    const { load } = setUp()
    const handle = await load()
    const stopper = new AbortController()
    const { rest } = await begin(handle.run(ask('a'), stopper.signal))
    stopper.abort()
    const events = await rest()
    expect(events.at(-1)).toEqual(aborted)
    expect(events.filter((event) => event.type === 'done')).toHaveLength(1)
    expect(await collect(handle.run(ask('b', { maxTokens: 1 })))).toHaveLength(3)
    handle.dispose()
  })

  it('can be stopped while it waits; the one before goes on', async () => {
    const { load } = setUp()
    const handle = await load()
    const [first, second] = [new AbortController(), new AbortController()]
    const running = await begin(handle.run(ask('a'), first.signal))
    const waiting = collect(handle.run(ask('b'), second.signal))
    setTimeout(() => second.abort(), 5)
    expect(await waiting).toEqual([aborted])
    first.abort()
    const events = await running.rest()
    expect(events.at(-1)).toEqual(aborted)
    expect(events.length).toBeGreaterThan(5)
    // The stopped one would never end, had it been kept.
    expect(await collect(handle.run(ask('c', { maxTokens: 1 })))).toHaveLength(3)
    handle.dispose()
  })

  it('is not even asked for when stopped before', async () => {
    const { worker, load } = setUp()
    const handle = await load()
    expect(await collect(handle.run(ask('a'), AbortSignal.abort()))).toEqual([aborted])
    expect(worker.received.map((message) => message.type)).toEqual(['load'])
    handle.dispose()
  })

  it('is stopped when its reader leaves, so that the next one begins', async () => {
    const { worker, load } = setUp()
    const handle = await load()
    for await (const event of handle.run(ask('a'))) if (event.type === 'token') break
    expect(await collect(handle.run(ask('b', { maxTokens: 1 })))).toHaveLength(3)
    expect(worker.received.map((message) => message.type)).toEqual(['load', 'run', 'stop', 'run'])
    handle.dispose()
  })

  it('rejects with a failure as data, and the next one works', async () => {
    const { load } = setUp()
    const handle = await load()
    await expect(collect(handle.run(ask('oh!')))).rejects.toMatchObject({
      failure: { code: 'engine', detail: 'the engine failed' },
    })
    await expect(collect(handle.run(ask('a', { topP: 2 })))).rejects.toMatchObject({
      failure: { code: 'engine', detail: expect.stringContaining('top-p') },
    })
    expect(await collect(handle.run(ask('b', { maxTokens: 1 })))).toHaveLength(3)
    handle.dispose()
  })
})

describe('the end of a worker', () => {
  it('rejects all its runs, is told, and the next load works', async () => {
    const { worker, load } = setUp()
    const handle = await load()
    const running = await begin(handle.run(ask('a')))
    const waiting = collect(handle.run(ask('b')))
    const outcomes = Promise.allSettled([running.rest(), waiting])
    worker.crash()
    await handle.lost
    const reason = expect.objectContaining(workerLost)
    expect(await outcomes).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ])
    await expect(collect(handle.run(ask('c')))).rejects.toMatchObject(workerLost)

    const next = await setUp().load()
    expect(await collect(next.run(ask('d', { maxTokens: 1 })))).toHaveLength(3)
    next.dispose()
  })

  it.each(['error', 'messageerror'] as const)('is seen by an %s event, also without locks', async (type) => {
    const { worker, load } = setUp(fakeOpen(), null)
    const handle = await load()
    const running = await begin(handle.run(ask('a')))
    worker.raise(type)
    await handle.lost
    await expect(running.rest()).rejects.toMatchObject(workerLost)
    expect(worker.terminated).toBe(true)
  })

  const losses: [string, Failure][] = [
    ['the GPU under it', { code: 'gpu-lost', reason: 'device', detail: 'unplugged' }],
    ['a thread of its engine', { code: 'worker-lost' }],
  ]
  it.each(losses)(
    'comes when %s is lost: every run gets the reason, and whoever asks again loads anew',
    async (_, loss) => {
      const onLost = fakeCache(() => {
        throw new PlaygroundError(loss)
      })
      const { worker, load } = setUp(fakeOpen(onLost))
      const handle = await load()
      const outcomes = Promise.allSettled([collect(handle.run(ask('a'))), collect(handle.run(ask('b')))])
      await handle.lost
      const reason = expect.objectContaining({ failure: loss })
      expect(await outcomes).toEqual([
        { status: 'rejected', reason },
        { status: 'rejected', reason },
      ])
      expect(worker.terminated).toBe(true)
      await expect(collect(handle.run(ask('c')))).rejects.toMatchObject(workerLost)
    },
  )

  it('is no loss when it was wanted: open runs end as aborted, by what was seen of them', async () => {
    const { worker, load } = setUp()
    const handle = await load()
    let lost = false
    void handle.lost.then(() => {
      lost = true
    })
    const running = await begin(handle.run(ask('a')))
    handle.dispose()
    const events = await running.rest()
    expect(events.at(-1)).toEqual(aborted)
    const tokens = events.filter((event) => event.type === 'token').length
    expect(events.at(-1)).toMatchObject({ timings: { promptTokens: 3, generatedTokens: tokens } })
    expect(worker.terminated).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lost).toBe(false)
    await expect(collect(handle.run(ask('b')))).rejects.toMatchObject(workerLost)
  })
})

describe('a preview', () => {
  const request = { prompt: { type: 'infill', mode: 'psm', prefix: 'a', suffix: 'b' }, maxTokens: 8 } as const

  it('comes while a run goes on, each to whoever asked', async () => {
    const { load } = setUp()
    const handle = await load()
    const running = await begin(handle.run(ask('a')))
    const other = { ...request, prompt: { ...request.prompt, mode: 'spm' } } as const
    const [psm, spm] = await Promise.all([handle.preview(request), handle.preview(other)])
    expect(psm.ids).toHaveLength(7)
    expect(spm.ids).not.toEqual(psm.ids)
    expect(spm.ids.toSorted()).toEqual(psm.ids.toSorted())
    handle.dispose()
    expect((await running.rest()).at(-1)).toEqual(aborted)
  })

  it('rejects when the worker is gone, before the answer or before the question', async () => {
    const { worker, load } = setUp()
    const handle = await load()
    const asked = handle.preview(request)
    worker.crash()
    await expect(asked).rejects.toMatchObject(workerLost)
    await expect(handle.preview(request)).rejects.toMatchObject(workerLost)
  })
})
