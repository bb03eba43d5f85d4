import { CATALOGUE } from '../models/catalogue.ts'
import { findModel } from './model-pool.ts'
import { pool, useModels } from './models.ts'
import { useSettings } from './settings.ts'

/** The Playground's model from now on, loaded at once, whichever screen is in sight. */
export function chooseModel(modelId: string): void {
  useSettings.getState().modelChosen(modelId)
  useModels.getState().modelWanted(modelId, useSettings.getState().engine)
}

/** A context is reserved when a model is loaded: those that have another one are let go, and loaded anew when they are next asked for. */
export function chooseContext(positions: number): void {
  if (positions === useSettings.getState().contextLength) return
  useSettings.getState().contextChosen(positions)
  for (const { wish } of useModels.getState().models) {
    if (!CATALOGUE.some(({ id }) => id === wish.modelId)) pool.release(wish)
  }
}

/** So are threads, except those of a model on the graphics card. The Playground's model is loaded anew at once. */
export function chooseThreads(threads: number | null): void {
  if (threads === useSettings.getState().threads) return
  useSettings.getState().threadsChosen(threads)
  for (const { wish, load } of useModels.getState().models) {
    if (load.type !== 'ready' || load.model.engine !== 'webgpu') pool.release(wish)
  }
  const { wish, models } = useModels.getState()
  if (wish !== null && !findModel(models, wish)) pool.open(wish)
}
