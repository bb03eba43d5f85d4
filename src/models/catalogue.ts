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
  readonly card: 'cria-base' | 'cria-python' | 'cria-instruct' | 'cria-0'
}

const CRIA_BASE: CatalogueModel = {
  id: 'cria-base',
  name: 'Cria Base',
  variant: 'base',
  path: 'models/cria-base.Q8_0.gguf',
  bytes: 7_451_040,
  capabilities: { infill: true, chat: false },
  defaultMode: 'spm',
  licence: 'MIT',
  card: 'cria-base',
}

const CRIA_PYTHON: CatalogueModel = {
  id: 'cria-python',
  name: 'Cria Python',
  variant: 'python',
  path: 'models/cria-python.Q8_0.gguf',
  bytes: 7_448_448,
  capabilities: { infill: false, chat: false },
  defaultMode: null,
  licence: 'MIT',
  card: 'cria-python',
}

const CRIA_INSTRUCT: CatalogueModel = {
  id: 'cria-instruct',
  name: 'Cria Instruct',
  variant: 'instruct',
  path: 'models/cria-instruct.Q8_0.gguf',
  bytes: 7_451_040,
  capabilities: { infill: true, chat: true },
  defaultMode: 'spm',
  licence: 'MIT',
  card: 'cria-instruct',
}

/** The forerunner, for comparison. */
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

/** In the order in which they are offered. */
export const CATALOGUE: readonly CatalogueModel[] = [CRIA_BASE, CRIA_PYTHON, CRIA_INSTRUCT, CRIA_0]

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
