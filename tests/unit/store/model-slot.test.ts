import { describe, expect, it, vi } from 'vitest'
import { DownloadError, StorageError } from '../../../src/lib/errors.ts'
import type { ModelHandle } from '../../../src/runtime/model-handle.ts'
import type { LoadRequest } from '../../../src/runtime/protocol.ts'
import { type LoadOptions, type LoadState, ModelSlot } from '../../../src/store/model-slot.ts'
import { LOADED } from './loaded-model.ts'

const REQUEST: LoadRequest = { source: { type: 'url', url: 'https://example.test/a.gguf' }, engine: 'auto' }
const OTHER: LoadRequest = { ...REQUEST, engine: 'webgpu' }
const never = new AbortController().signal

/** Loads that the test ends by hand. */
function setUp() {
  const loads: {
    request: LoadRequest
    options: LoadOptions
    resolve(): ModelHandle
    reject(error: Error): void
    die(): void
  }[] = []
  const states: LoadState[] = []
  const load = (request: LoadRequest, options: LoadOptions) =>
    new Promise<ModelHandle>((resolve, reject) => {
      let die = () => {}
      const handle: ModelHandle = {
        model: LOADED,
        lost: new Promise((lose) => {
          die = () => lose()
        }),
        run: () => {
          throw new Error('not in this test')
        },
        preview: () => Promise.reject(new Error('not in this test')),
        dispose: vi.fn(),
      }
      options.signal.addEventListener('abort', () => reject(options.signal.reason))
      loads.push({
        request,
        options,
        resolve() {
          resolve(handle)
          return handle
        },
        reject,
        die: () => die(),
      })
    })
  const slot = new ModelSlot(load, (state) => states.push(state))
  return { slot, loads, states }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('ModelSlot', () => {
  it('reports loading, progress and the model, and hands it out to whoever waited', async () => {
    const { slot, loads, states } = setUp()
    slot.open(() => REQUEST)
    const waiting = slot.handle(never)
    loads[0]!.options.onProgress(1, 4)
    const handle = loads[0]!.resolve()
    expect(await waiting).toBe(handle)
    expect(states).toEqual([
      { type: 'loading', progress: null },
      { type: 'loading', progress: { loadedBytes: 1, totalBytes: 4 } },
      { type: 'ready', model: LOADED },
    ])
  })

  it('lets go of the former model and drops what still comes from it', async () => {
    const { slot, loads, states } = setUp()
    slot.open(() => REQUEST)
    const former = loads[0]!.resolve()
    await settled()
    slot.open(() => OTHER)
    loads[0]!.options.onProgress(4, 4)
    loads[0]!.die()
    await settled()
    expect(former.dispose).toHaveBeenCalledOnce()
    expect(states.at(-1)).toEqual({ type: 'loading', progress: null })
  })

  it('gives the second model to someone who waited while the first was replaced', async () => {
    const { slot, loads } = setUp()
    slot.open(() => REQUEST)
    const waiting = slot.handle(never)
    slot.open(() => OTHER)
    const second = loads[1]!.resolve()
    expect(await waiting).toBe(second)
  })

  it('reports a failure once, and loads anew at the next wish', async () => {
    const { slot, loads, states } = setUp()
    slot.open(() => REQUEST)
    loads[0]!.reject(new DownloadError('network', 'https://example.test/a.gguf'))
    await settled()
    expect(states.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'download' } })
    const waiting = slot.handle(never)
    const handle = loads[1]!.resolve()
    expect(await waiting).toBe(handle)
    expect(loads[1]!.request).toBe(REQUEST)
  })

  it('asks anew what to load after a failure, and fails with what that throws', async () => {
    const { slot, loads, states } = setUp()
    const gone = new StorageError('unpicked')
    const request = vi.fn<() => LoadRequest>().mockImplementationOnce(() => {
      throw gone
    })
    request.mockReturnValue(REQUEST)
    slot.open(request)
    await expect(slot.handle(never)).rejects.toBe(gone)
    expect(states.at(-1)).toEqual({ type: 'failed', failure: gone.failure })
    void slot.handle(never)
    expect(loads.map((load) => load.request)).toEqual([REQUEST])
  })

  it('rejects with the failure for whoever waited', async () => {
    const { slot, loads } = setUp()
    slot.open(() => REQUEST)
    const waiting = slot.handle(never)
    const failure = new DownloadError('network', 'https://example.test/a.gguf')
    loads[0]!.reject(failure)
    await expect(waiting).rejects.toBe(failure)
  })

  it('loads anew after the worker died', async () => {
    const { slot, loads, states } = setUp()
    slot.open(() => REQUEST)
    loads[0]!.resolve()
    await settled()
    loads[0]!.die()
    await settled()
    expect(states.at(-1)).toEqual({ type: 'failed', failure: { code: 'worker-lost' } })
    void slot.handle(never)
    expect(loads).toHaveLength(2)
  })

  it('stops waiting when told to; the load goes on', async () => {
    const { slot, loads } = setUp()
    slot.open(() => REQUEST)
    const abort = new AbortController()
    const waiting = slot.handle(abort.signal)
    abort.abort()
    await expect(waiting).rejects.toBe(abort.signal.reason)
    const handle = loads[0]!.resolve()
    expect(await slot.handle(never)).toBe(handle)
  })
})
