import { describe, expect, it, vi } from 'vitest'
import { DownloadError } from '../../../src/lib/errors.ts'
import type { ModelHandle } from '../../../src/runtime/model-handle.ts'
import type { EngineChoice, LoadRequest } from '../../../src/runtime/protocol.ts'
import { findModel, ModelPool, type ModelWish, type PooledModel } from '../../../src/store/model-pool.ts'
import type { LoadOptions } from '../../../src/store/model-slot.ts'
import { LOADED } from './loaded-model.ts'

/** Every model takes this much, so that the budget holds two. */
const MODEL_BYTES = 10
const BUDGET = 25

const wish = (modelId: string, engine: EngineChoice = 'simd'): ModelWish => ({ modelId, engine })
const [A, B, C] = [wish('a'), wish('b'), wish('c')]

interface Load {
  readonly id: string
  readonly options: LoadOptions
  resolve(): ModelHandle
  reject(error: Error): void
}

/** Loads that the test ends by hand. */
function setUp({ expected = MODEL_BYTES as number | null, bytes = (_id: string): number => MODEL_BYTES } = {}) {
  const loads: Load[] = []
  let models: readonly PooledModel[] = []
  const load = (request: LoadRequest, options: LoadOptions) =>
    new Promise<ModelHandle>((resolve, reject) => {
      const id = request.source.type === 'url' ? request.source.url : ''
      const handle: ModelHandle = {
        model: { ...LOADED, name: id, engine: 'simd', memoryBytes: bytes(id) },
        lost: new Promise(() => {}),
        run: unused,
        preview: unused,
        dispose: vi.fn(),
      }
      options.signal.addEventListener('abort', () => reject(options.signal.reason))
      const resolveIt = () => {
        resolve(handle)
        return handle
      }
      loads.push({ id, options, resolve: resolveIt, reject })
    })
  const pool = new ModelPool({
    load,
    request: ({ modelId, engine }) => ({ source: { type: 'url', url: modelId }, engine }),
    expectedBytes: () => expected,
    budgetBytes: BUDGET,
    report: (now) => {
      models = now
    },
  })
  const ready = async (id: string) => {
    const handle = loads.findLast((one) => one.id === id)!.resolve()
    await settled()
    return handle
  }
  return { pool, loads, ready, states: () => models.map((model) => `${model.wish.modelId}: ${model.load.type}`) }
}

const unused = () => {
  throw new Error('not in this test')
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('ModelPool', () => {
  it('keeps several models loaded, and loads none of them twice', async () => {
    const { pool, loads, ready, states } = setUp()
    pool.open(A)
    pool.open(B)
    pool.open(A)
    await ready('a')
    await ready('b')
    expect(states()).toEqual(['a: ready', 'b: ready'])
    expect(loads).toHaveLength(2)
  })

  it('gives one model to all who ask for it', async () => {
    const { pool, ready } = setUp()
    const asked = [pool.handle(A, new AbortController().signal), pool.handle(A, new AbortController().signal)]
    const handle = await ready('a')
    expect(await Promise.all(asked)).toEqual([handle, handle])
  })

  it('makes room by letting the least recently used go', async () => {
    const { pool, ready, states } = setUp()
    pool.open(A)
    pool.open(B)
    const [a, b] = [await ready('a'), await ready('b')]
    const use = new AbortController()
    await pool.handle(A, use.signal)
    use.abort()
    pool.open(C)
    await ready('c')
    expect(b.dispose).toHaveBeenCalledOnce()
    expect(a.dispose).not.toHaveBeenCalled()
    expect(states()).toEqual(['a: ready', 'c: ready'])
  })

  it('lets nothing go that someone keeps: the next one waits until it is given back', async () => {
    const { pool, loads, ready, states } = setUp()
    const uses = [new AbortController(), new AbortController()] as const
    void pool.handle(A, uses[0].signal)
    void pool.handle(B, uses[1].signal)
    await ready('a')
    await ready('b')
    const third = pool.handle(C, new AbortController().signal)
    await settled()
    expect(states()).toEqual(['a: ready', 'b: ready', 'c: queued'])
    expect(loads).toHaveLength(2)
    uses[1].abort()
    await settled()
    const handle = await ready('c')
    expect(await third).toBe(handle)
    expect(states()).toEqual(['a: ready', 'c: ready'])
  })

  it('lets someone stop waiting for room', async () => {
    const { pool, ready } = setUp()
    void pool.handle(A, new AbortController().signal)
    void pool.handle(B, new AbortController().signal)
    await ready('a')
    await ready('b')
    const abort = new AbortController()
    const waiting = pool.handle(C, abort.signal)
    abort.abort()
    await expect(waiting).rejects.toBe(abort.signal.reason)
  })

  it('loads a model larger than the budget once it is the only one', async () => {
    const states: string[] = []
    const pool = new ModelPool({
      load: () => new Promise(() => {}),
      request: ({ modelId, engine }) => ({ source: { type: 'url', url: modelId }, engine }),
      expectedBytes: () => BUDGET + 1,
      budgetBytes: BUDGET,
      report: ([first]) => states.push(first?.load.type ?? 'none'),
    })
    pool.open(A)
    await settled()
    expect(states).toEqual(['loading'])
  })

  it('counts a model of which nothing is known by the bytes that its header tells', async () => {
    const { pool, loads, states } = setUp({ expected: null })
    const use = new AbortController()
    void pool.handle(A, use.signal).catch(() => {})
    loads[0]!.options.onProgress(0, BUDGET)
    void pool.handle(B, use.signal).catch(() => {})
    await settled()
    // It was let in before anything was known of it, and so is the next.
    expect(states()).toEqual(['a: loading', 'b: loading'])
    loads[1]!.options.onProgress(0, 1)
    void pool.handle(C, use.signal).catch(() => {})
    await settled()
    expect(states()).toEqual(['a: loading', 'b: loading', 'c: queued'])
    use.abort()
  })

  it('lets the least recently used go where models are larger than was thought, and never the last one used', async () => {
    const { pool, ready, states } = setUp({ expected: 1, bytes: (id) => (id === 'c' ? BUDGET + 1 : MODEL_BYTES) })
    pool.open(A)
    pool.open(B)
    await ready('a')
    const use = new AbortController()
    void pool.handle(B, use.signal)
    await ready('b')
    pool.open(C)
    await ready('c')
    expect(states()).toEqual(['b: ready', 'c: ready'])
    use.abort()
    pool.open(A)
    await ready('a')
    expect(states()).toEqual(['b: ready', 'a: ready'])
  })

  it('loads ahead only what fits beside all that is there', async () => {
    const { pool, loads, ready, states } = setUp()
    pool.open(A)
    pool.warm(B)
    pool.warm(C)
    await ready('a')
    await ready('b')
    expect(loads).toHaveLength(2)
    expect(states()).toEqual(['a: ready', 'b: ready'])
  })

  it('reports a failed load, passes it to who waited, and loads anew for the next', async () => {
    const { pool, loads, ready, states } = setUp()
    const failure = new DownloadError('network', 'a')
    const waiting = pool.handle(A, new AbortController().signal)
    await settled()
    loads[0]!.reject(failure)
    await expect(waiting).rejects.toBe(failure)
    expect(states()).toEqual(['a: failed'])
    const again = pool.handle(A, new AbortController().signal)
    await settled()
    const handle = await ready('a')
    expect(await again).toBe(handle)
  })

  it('lets go at once what nobody keeps, and the rest when it is given back', async () => {
    const { pool, ready, states } = setUp()
    pool.open(A)
    const use = new AbortController()
    void pool.handle(B, use.signal)
    const [a, b] = [await ready('a'), await ready('b')]
    pool.release(A)
    pool.release(B)
    await settled()
    expect([a.dispose, b.dispose].map((dispose) => vi.mocked(dispose).mock.calls.length)).toEqual([1, 0])
    use.abort()
    await settled()
    expect(b.dispose).toHaveBeenCalledOnce()
    expect(states()).toEqual([])
  })

  it('keeps after all what is asked for again before it was let go', async () => {
    const { pool, ready } = setUp()
    const use = new AbortController()
    void pool.handle(A, use.signal)
    const a = await ready('a')
    pool.release(A)
    pool.open(A)
    use.abort()
    await settled()
    expect(a.dispose).not.toHaveBeenCalled()
  })
})

describe('a pool at rest', () => {
  it('loads nothing, and nobody keeps a model of it', async () => {
    const { pool, ready } = setUp()
    expect(pool.isAtRest).toBe(true)
    pool.open(A)
    expect(pool.isAtRest).toBe(false)
    await ready('a')
    expect(pool.isAtRest).toBe(true)
    const use = new AbortController()
    await pool.handle(A, use.signal)
    expect(pool.isAtRest).toBe(false)
    use.abort()
    expect(pool.isAtRest).toBe(true)
  })
})

describe('findModel', () => {
  const automatic: PooledModel = {
    wish: wish('a', 'auto'),
    load: { type: 'ready', model: { ...LOADED, engine: 'simd' } },
  }

  it('serves a named engine by a model that was given that engine automatically', () => {
    expect(findModel([automatic], wish('a', 'simd'))).toBe(automatic)
    expect(findModel([automatic], wish('a', 'webgpu'))).toBeUndefined()
  })

  it('does not answer the wish for an automatic choice with another engine', () => {
    const named: PooledModel = { ...automatic, wish: wish('a', 'webgpu') }
    expect(findModel([named], wish('a', 'auto'))).toBeUndefined()
  })
})
