import { create } from 'zustand'
import { PlaygroundError } from '../lib/errors.ts'
import { markOnce } from '../lib/mark-once.ts'
import { loadModel } from '../runtime/load-model.ts'
import type { ModelHandle } from '../runtime/model-handle.ts'
import type { EngineChoice } from '../runtime/protocol.ts'
import { expectedBytes } from './expected-bytes.ts'
import { knownNeeds } from './known-needs.ts'
import { memoryBudget } from './memory-budget.ts'
import { useModelFiles } from './model-files.ts'
import { findModel, ModelPool, type ModelWish, type PooledModel } from './model-pool.ts'
import type { LoadState } from './model-slot.ts'
import { contextOf, sourceOf } from './model-source.ts'
import { useSettings } from './settings.ts'

interface ModelsState {
  /** All that is loaded, loading, waiting for room, or failed, whichever screen asked for it. */
  readonly models: readonly PooledModel[]
  /** The Playground's model; null before it has asked. */
  readonly wish: ModelWish | null
  /** How the Playground's model is doing. */
  readonly load: LoadState
  /** The person has seen why the load failed. */
  readonly failureSeen: boolean
  /** The Playground wants that model from now on. The one before stays for as long as there is room, unless only its engine changed. */
  modelWanted(modelId: string, engine: EngineChoice): void
  failureDismissed(): void
}

export const useModels = create<ModelsState>()((set, get) => ({
  models: [],
  wish: null,
  load: { type: 'idle' },
  failureSeen: false,
  modelWanted(modelId, engine) {
    const { wish: former, models } = get()
    const wish = { modelId, engine }
    set({ wish, load: loadOf(models, wish), failureSeen: false })
    if (former !== null && !staysBeside(former, wish, models)) pool.release(former)
    pool.open(wish)
  },
  failureDismissed: () => set({ failureSeen: true }),
}))

/** All models of the page. Screens other than Playground ask it by themselves, and read `useModels().models`. */
export const pool = new ModelPool({
  load: loadModel,
  request: ({ modelId, engine }) => ({
    source: sourceOf(modelId),
    engine,
    contextLength: contextOf(modelId),
    threads: useSettings.getState().threads,
  }),
  expectedBytes({ modelId, engine }) {
    const needs = knownNeeds(modelId, useModelFiles.getState().stored ?? [])
    return needs === null ? null : expectedBytes(needs, engine, contextOf(modelId))
  },
  budgetBytes: memoryBudget(navigator),
  report(models) {
    const { wish, load: before, failureSeen } = useModels.getState()
    const load = loadOf(models, wish)
    if (load.type === 'ready') markOnce('model-ready')
    useModels.setState({ models, load, failureSeen: failureSeen && load === before })
  },
})

function loadOf(models: readonly PooledModel[], wish: ModelWish | null): LoadState {
  return (wish && findModel(models, wish)?.load) ?? { type: 'idle' }
}

/** Whether `former` may stay loaded now that `wish` is wanted: it is the same, or another model that is worth keeping. */
function staysBeside(former: ModelWish, wish: ModelWish, models: readonly PooledModel[]): boolean {
  const kept = findModel(models, former)
  return kept === findModel(models, wish) || (former.modelId !== wish.modelId && kept?.load.type === 'ready')
}

/** The model where it is loaded; rejects with `worker-lost` where it is not: a question beside a run does not load gigabytes. See `ModelPool.handle`. */
export async function loadedHandle(wish: ModelWish, signal: AbortSignal): Promise<ModelHandle> {
  const { models } = useModels.getState()
  if (findModel(models, wish)?.load.type !== 'ready') throw new PlaygroundError({ code: 'worker-lost' })
  return await pool.handle(wish, signal)
}

/** The Playground's model as soon as it is there, also through a change of mind about which; see `ModelPool.handle`. */
export async function modelHandle(signal: AbortSignal): Promise<ModelHandle> {
  for (;;) {
    const { wish } = useModels.getState()
    if (wish === null) throw new Error('no model was asked for')
    const changed = new AbortController()
    const unsubscribe = useModels.subscribe((state) => {
      if (state.wish !== wish) changed.abort()
    })
    try {
      return await pool.handle(wish, AbortSignal.any([signal, changed.signal]))
    } catch (error) {
      if (signal.aborted || !changed.signal.aborted) throw error
    } finally {
      unsubscribe()
    }
  }
}
