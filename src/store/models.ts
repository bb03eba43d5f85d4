import { create } from 'zustand'
import { markOnce } from '../lib/mark-once.ts'
import { modelById, modelUrl } from '../models/catalogue.ts'
import { loadModel } from '../runtime/load-model.ts'
import type { ModelHandle } from '../runtime/model-handle.ts'
import type { EngineChoice } from '../runtime/protocol.ts'
import { type LoadState, ModelSlot } from './model-slot.ts'

interface ModelsState {
  readonly load: LoadState
  /** The person has seen why the load failed. */
  readonly failureSeen: boolean
  /** Loads the model on that engine, in place of the one before. */
  modelWanted(modelId: string, engine: EngineChoice): void
  failureDismissed(): void
}

export const useModels = create<ModelsState>()((set) => ({
  load: { type: 'idle' },
  failureSeen: false,
  modelWanted(modelId, engine) {
    const url = modelUrl(modelById(modelId), document.baseURI)
    slot.open({ source: { type: 'url', url }, engine })
  },
  failureDismissed: () => set({ failureSeen: true }),
}))

const slot = new ModelSlot(loadModel, (load) => {
  if (load.type === 'ready') markOnce('model-ready')
  useModels.setState({ load, failureSeen: false })
})

/** The loaded model, as soon as it is there; see `ModelSlot.handle`. */
export function modelHandle(signal: AbortSignal): Promise<ModelHandle> {
  return slot.handle(signal)
}
