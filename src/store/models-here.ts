import { CATALOGUE } from '../models/catalogue.ts'
import { idOfHubUrl } from '../models/model-facts.ts'
import type { StoredFile } from '../models/storage/stored-file.ts'
import { useModelFiles } from './model-files.ts'

/** Ids of the models that run here without a download: those of the page, whole files in storage, picked ones. */
export function idsHere(stored: readonly StoredFile[], picked: readonly string[]): ReadonlySet<string> {
  const whole = stored.filter(({ state }) => state.type === 'whole').map(({ url }) => idOfHubUrl(url))
  return new Set([...CATALOGUE.map(({ id }) => id), ...whole, ...picked])
}

/** The same, once the storage was read. */
export async function modelsHere(): Promise<ReadonlySet<string>> {
  useModelFiles.getState().storageOpened()
  const stored = await new Promise<readonly StoredFile[]>((resolve) => {
    const look = (state: ReturnType<typeof useModelFiles.getState>) => {
      if (state.stored === null) return
      unsubscribe()
      resolve(state.stored)
    }
    const unsubscribe = useModelFiles.subscribe(look)
    look(useModelFiles.getState())
  })
  return idsHere(stored, useModelFiles.getState().picked)
}
