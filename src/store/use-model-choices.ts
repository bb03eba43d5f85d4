import { useEffect, useMemo } from 'react'
import { modelById } from '../models/catalogue.ts'
import type { ModelFacts } from '../models/model-facts.ts'
import { useModelFiles } from './model-files.ts'
import { idsHere } from './models-here.ts'
import { useSettings } from './settings.ts'

/** What can be loaded without a download: the models of the page, those in storage, picked ones, and the one that is chosen already. */
export function useModelChoices(): readonly ModelFacts[] {
  const stored = useModelFiles((state) => state.stored)
  const storageOpened = useModelFiles((state) => state.storageOpened)
  const picked = useModelFiles((state) => state.picked)
  const chosen = useSettings((state) => state.modelId)
  useEffect(storageOpened, [storageOpened])
  return useMemo(() => {
    const ids = new Set([...idsHere(stored ?? [], picked), modelById(chosen).id])
    return [...ids].map(modelById)
  }, [stored, picked, chosen])
}
