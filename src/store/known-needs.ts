import { CODE_LLAMA } from '../models/code-llama.ts'
import { needsOfCodeLlama } from '../models/code-llama-needs.ts'
import { idOfHubUrl } from '../models/model-facts.ts'
import type { ModelNeeds } from '../models/model-needs.ts'
import { needsOfShipped } from '../models/shipped-needs.ts'
import type { StoredFile } from '../models/storage/stored-file.ts'

/** Of the files whose header was read on this visit, by the id of the model. */
const seen = new Map<string, ModelNeeds>()

export function rememberNeeds(modelId: string, needs: ModelNeeds): void {
  seen.set(modelId, needs)
}

/** What a model takes, as far as the page can tell without reading its file again; null where it cannot. */
export function knownNeeds(modelId: string, stored: readonly StoredFile[]): ModelNeeds | null {
  return seen.get(modelId) ?? needsOfShipped(modelId) ?? needsOfListed(modelId) ?? needsOfStored(modelId, stored)
}

function needsOfListed(modelId: string): ModelNeeds | null {
  const model = CODE_LLAMA.find(({ id }) => id === modelId)
  return model === undefined ? null : needsOfCodeLlama(model, 0)
}

function needsOfStored(modelId: string, stored: readonly StoredFile[]): ModelNeeds | null {
  const state = stored.find(({ url }) => idOfHubUrl(url) === modelId)?.state
  return state?.type === 'whole' ? (state.needs ?? null) : null
}
