import type { InfillMode } from '../prompts/prompt.ts'
import { type ModelFacts, outsideModelById } from './model-facts.ts'

/** The three trainings of the family. */
export type Variant = 'base' | 'python' | 'instruct'

/** A model that this page can run. What a file can do is read from the file; this is what a person is told before it loads. */
export interface CatalogueModel {
  readonly id: string
  readonly name: string
  readonly variant: Variant
  /** Relative to the page's own address. */
  readonly path: string
  /** Size of the file. */
  readonly bytes: number
  readonly capabilities: { readonly infill: boolean; readonly chat: boolean }
  /** The order of the prompt it answers best in; null where it cannot infill. */
  readonly defaultMode: InfillMode | null
  readonly licence: 'MIT'
  /** Key of its card's words in the texts, and of its figures. */
  readonly card: 'cria-0'
}

const CRIA_0: CatalogueModel = {
  id: 'cria-0',
  name: 'Cria 0',
  variant: 'base',
  path: 'models/cria-0.Q8_0.gguf',
  bytes: 1_740_928,
  capabilities: { infill: true, chat: false },
  defaultMode: 'spm',
  licence: 'MIT',
  card: 'cria-0',
}

export const CATALOGUE: readonly CatalogueModel[] = [CRIA_0]

/** What runs for a new visitor. */
export const DEFAULT_MODEL = CRIA_0

/** The model of that id, shipped or not; the default where a stored id is no longer known. */
export function modelById(id: string): ModelFacts {
  return CATALOGUE.find((model) => model.id === id) ?? outsideModelById(id) ?? DEFAULT_MODEL
}

/** The address to load from, under whatever path the page itself is served. */
export function modelUrl(model: CatalogueModel, pageUrl: string): string {
  return new URL(model.path, pageUrl).href
}
