import type { InfillMode } from '../prompts/prompt.ts'
import type { Variant } from './catalogue.ts'
import { CODE_LLAMA, type CodeLlamaModel } from './code-llama.ts'
import { fileNameOf, hubFileUrl, readHubAddress } from './hub/hub-address.ts'

/** What the page says of a model before it is loaded, wherever it comes from. */
export interface ModelFacts {
  readonly id: string
  readonly name: string
  /** Null for a model that is none of the family. */
  readonly variant: Variant | null
  /** Size of the file; null where only the file itself knows. */
  readonly bytes: number | null
  readonly capabilities: { readonly infill: boolean; readonly chat: boolean }
  readonly defaultMode: InfillMode | null
}

/** Begins the id of a file that was picked from the disk; it is known for as long as the page stays open. */
export const PICKED_PREFIX = 'file:'

/** A model that the page does not ship: one of Code Llama, any file of the hub, or a picked one. Null for an id of nothing. */
export function outsideModelById(id: string): ModelFacts | null {
  const model = CODE_LLAMA.find((one) => one.id === id)
  if (model !== undefined) return model
  if (id.startsWith(PICKED_PREFIX)) return foreign(id, id.slice(PICKED_PREFIX.length))
  return readHubAddress(id)?.path ? foreign(id, fileNameOf(id)) : null
}

/** Where a model's file is on the hub; null for one that is not there. A file of the hub that is no Code Llama has its address for an id. */
export function hubUrlOf(id: string): string | null {
  const model = CODE_LLAMA.find((one) => one.id === id)
  if (model !== undefined) return codeLlamaUrl(model)
  return readHubAddress(id)?.path ? id : null
}

export function codeLlamaUrl({ repository, file }: CodeLlamaModel): string {
  return hubFileUrl(repository, file)
}

/** The id of the model whose file this is. */
export function idOfHubUrl(url: string): string {
  return CODE_LLAMA.find((model) => codeLlamaUrl(model) === url)?.id ?? url
}

/** What it can do is in its file; until that is read, nothing is ruled out. */
function foreign(id: string, name: string): ModelFacts {
  return { id, name, variant: null, bytes: null, capabilities: { infill: true, chat: false }, defaultMode: 'psm' }
}
