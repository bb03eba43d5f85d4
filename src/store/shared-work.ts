import type { SamplingParams } from '../generation/run-event.ts'
import { asHole, type HoleRange } from '../lib/holes.ts'
import { modelById } from '../models/catalogue.ts'
import type { InfillMode } from '../prompts/prompt.ts'
import { asRecord, oneOf, readParams } from './read-settings.ts'

/** What a link holds, and what one screen hands to another: all that an answer depends on, and no answer. */
export interface SharedWork {
  readonly text: string
  /** An id of the editor's languages, or one that this version does not know. */
  readonly language: string
  /** The selection or the cursor, UTF-16 offsets in `text`; null where the markers in it are the holes. */
  readonly hole: HoleRange | null
  /** Who is asked, in order: one in the Playground, a pane each in Compare; may be empty, for those chosen already. */
  readonly models: readonly SharedModel[]
  readonly params: SamplingParams
  readonly mode: InfillMode | null
}

interface SharedModel {
  readonly id: string
  /** Asked in a chat turn made of the hole, and not to infill it. */
  readonly chat: boolean
  /** What this one is asked otherwise than the rest. */
  readonly params: Partial<SamplingParams>
}

/** Panes of Compare. */
export const MAX_MODELS = 4

/** UTF-16 units of a model's id, which may be an address. */
const MAX_ID_UNITS = 500

export interface ReadWork {
  readonly work: SharedWork
  /** Something in it was unknown here or out of range, and a default stands in its place. */
  readonly leftOut: boolean
  /** Names of the models that it asks and that are not here. They are not in `work`: nobody's link makes this page fetch a file. */
  readonly missing: readonly string[]
}

/** What was written down of some work, checked field by field; null where there is not even a text. `isHere` says which models may be asked. */
export function readSharedWork(value: unknown, isHere: (modelId: string) => boolean): ReadWork | null {
  const { text, language, hole, models, params, mode } = asRecord(value)
  if (typeof text !== 'string') return null
  const work: SharedWork = {
    text,
    language: typeof language === 'string' ? language : 'plaintext',
    hole: asHole(hole, text.length),
    models: (Array.isArray(models) ? models : []).slice(0, MAX_MODELS).flatMap(readModel),
    params: readParams(asRecord(params)),
    mode: oneOf(mode, ['psm', 'spm', null], null),
  }
  const here = work.models.filter(({ id }) => isHere(id))
  const missing = work.models.filter(({ id }) => !isHere(id)).map(({ id }) => modelById(id).name)
  return { work: { ...work, models: here }, leftOut: !says(value, work), missing }
}

function readModel(value: unknown): SharedModel[] {
  const { id, chat, params } = asRecord(value)
  if (typeof id !== 'string' || id.length > MAX_ID_UNITS || modelById(id).id !== id) return []
  const wanted = asRecord(params)
  const good = Object.entries(readParams(wanted)).filter(([key, good]) => wanted[key] === good)
  return [{ id, chat: chat === true, params: Object.fromEntries(good) }]
}

/** Whether everything that was read stands in `value` just so, and nothing beside it. */
function says(value: unknown, read: unknown): boolean {
  if (typeof value !== 'object' || typeof read !== 'object' || value === null || read === null) return value === read
  const entries = Object.entries(value)
  return (
    entries.length === Object.keys(read).length &&
    entries.every(([key, inner]) => Object.hasOwn(read, key) && says(inner, asRecord(read)[key]))
  )
}
