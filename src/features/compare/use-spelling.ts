import { useEffect, useMemo } from 'react'
import { NO_PIECES } from '../../lib/piece-table.ts'
import { findModel } from '../../store/model-pool.ts'
import { pool, useModels } from '../../store/models.ts'
import type { Run } from '../../store/run.ts'
import { useSettings } from '../../store/settings.ts'

/**
 * `run` with what its ids spell. A run from before a reload of the page knows that no longer: it takes it from its model, which
 * is loaded again for that where there is room; not `spelt` until it is there.
 */
export function useSpelling(
  run: Run | null,
  modelId: string | null,
): { readonly run: Run | null; readonly spelt: boolean } {
  const engine = useSettings((state) => state.engine)
  const load = useModels(({ models }) => (modelId === null ? null : findModel(models, { modelId, engine })?.load))
  const isMissing = run?.model.pieces === NO_PIECES
  useEffect(() => {
    if (isMissing && modelId !== null) pool.warm({ modelId, engine })
  }, [isMissing, modelId, engine])
  const pieces = load?.type === 'ready' && load.model.vocabSize === run?.model.vocabSize ? load.model.pieces : null
  return useMemo(() => {
    if (run === null || !isMissing) return { run, spelt: true }
    return pieces === null ? { run, spelt: false } : { run: { ...run, model: { ...run.model, pieces } }, spelt: true }
  }, [run, isMissing, pieces])
}
