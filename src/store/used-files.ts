import { CATALOGUE } from '../models/catalogue.ts'
import type { PooledModel } from './model-pool.ts'

/** Files of the page, beside those that it always needs, that models which are ready were made of: their own, and those of their engines (by name). */
export function usedFiles(models: readonly PooledModel[]): string[] {
  const used = models.flatMap(({ wish, load }) => {
    if (load.type !== 'ready') return []
    const shipped = CATALOGUE.find(({ id }) => id === wish.modelId)
    return [load.model.engine, ...(shipped === undefined ? [] : [shipped.path])]
  })
  return [...new Set(used)].sort()
}
