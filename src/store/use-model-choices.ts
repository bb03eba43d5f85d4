import { useEffect, useMemo } from 'react'
import { modelById } from '../models/catalogue.ts'
import type { ModelFacts } from '../models/model-facts.ts'
import { useModelFiles } from './model-files.ts'
import { idsHere } from './models-here.ts'

/**
 * What can be loaded without a download: the models of the page, those in storage, picked ones, and `chosen`, which a list has
 * to hold even where its file is gone: a browser would show its first one as chosen.
 */
export function useModelChoices(chosen: string): readonly ModelFacts[] {
  const stored = useModelFiles((state) => state.stored)
  const storageOpened = useModelFiles((state) => state.storageOpened)
  const picked = useModelFiles((state) => state.picked)
  useEffect(storageOpened, [storageOpened])
  return useMemo(() => {
    const ids = new Set([...idsHere(stored ?? [], picked), modelById(chosen).id])
    return [...ids].map(modelById)
  }, [stored, picked, chosen])
}
