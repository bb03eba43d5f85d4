import { useModels } from './models.ts'
import { useSettings } from './settings.ts'

/** The Playground's model from now on, loaded at once, whichever screen is in sight. */
export function chooseModel(modelId: string): void {
  useSettings.getState().modelChosen(modelId)
  useModels.getState().modelWanted(modelId, useSettings.getState().engine)
}
