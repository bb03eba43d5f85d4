import type { Variant } from '../../models/catalogue.ts'
import type { CodeLlamaModel } from '../../models/code-llama.ts'
import { needsOfCodeLlama } from '../../models/code-llama-needs.ts'
import type { HubFile } from '../../models/hub/list-hub-files.ts'
import { codeLlamaUrl, idOfHubUrl } from '../../models/model-facts.ts'
import type { ModelNeeds } from '../../models/model-needs.ts'
import type { FileFacts } from '../../runtime/downloads/download-protocol.ts'

/** A model that a person looks at before it is downloaded or loaded. */
export interface Candidate {
  readonly modelId: string
  readonly name: string
  readonly variant: Variant | null
  readonly needs: ModelNeeds
  readonly from: { type: 'code-llama'; url: string } | { type: 'hub'; url: string } | { type: 'disk' }
}

export function codeLlamaCandidate(model: CodeLlamaModel): Candidate {
  const { id, name, variant } = model
  const from = { type: 'code-llama', url: codeLlamaUrl(model) } as const
  return { modelId: id, name, variant, needs: needsOfCodeLlama(model, 0), from }
}

export function hubCandidate({ url, path }: HubFile, { needs }: FileFacts): Candidate {
  return { modelId: idOfHubUrl(url), name: path, variant: null, needs, from: { type: 'hub', url } }
}

/** Nothing of it needs to be fetched. */
export function diskCandidate(modelId: string, name: string, { needs }: FileFacts): Candidate {
  return { modelId, name, variant: null, needs: { ...needs, storedBytes: needs.fileBytes }, from: { type: 'disk' } }
}
