import { useEffect, useMemo } from 'react'
import { CATALOGUE, modelById } from '../models/catalogue.ts'
import { idOfHubUrl, type ModelFacts } from '../models/model-facts.ts'
import { useModelFiles } from './model-files.ts'
import { useSettings } from './settings.ts'

/** What can be loaded without a download: the models of the page, those in storage, picked ones, and the one that is chosen already. */
export function useModelChoices(): readonly ModelFacts[] {
  const stored = useModelFiles((state) => state.stored)
  const storageOpened = useModelFiles((state) => state.storageOpened)
  const picked = useModelFiles((state) => state.picked)
  const chosen = useSettings((state) => state.modelId)
  useEffect(storageOpened, [storageOpened])
  return useMemo(() => {
    const whole = (stored ?? []).filter(({ state }) => state.type === 'whole').map(({ url }) => idOfHubUrl(url))
    const ids = new Set([...CATALOGUE.map(({ id }) => id), ...whole, ...picked, modelById(chosen).id])
    return [...ids].map(modelById)
  }, [stored, picked, chosen])
}
