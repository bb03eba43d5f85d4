import type { SamplingParams } from '../generation/run-event.ts'
import { asHole, type HoleRange } from '../lib/holes.ts'
import { CATALOGUE } from '../models/catalogue.ts'
import type { InfillMode } from '../prompts/prompt.ts'
import { asRecord, oneOf, readParams } from './read-settings.ts'

/** What a link holds, and what one screen hands to another: all that an answer depends on, and no answer. */
export interface SharedWork {
  readonly text: string
  /** An id of the editor's languages, or one that this version does not know. */
  readonly language: string
  /** The selection or the cursor, UTF-16 offsets in `text`; null where the markers in it are the holes. */
  readonly hole: HoleRange | null
  /** Who is asked, in order: one in the Playground, a pane each in Compare. Ids of the catalogue; may be empty. */
  readonly models: readonly SharedModel[]
  readonly params: SamplingParams
  readonly mode: InfillMode | null
}

export interface SharedModel {
  readonly id: string
  /** Asked in a chat turn made of the hole, and not to infill it. */
  readonly chat: boolean
  /** What this one is asked otherwise than the rest. */
  readonly params: Partial<SamplingParams>
}

/** Panes of Compare. */
export const MAX_MODELS = 4

export interface ReadWork {
  readonly work: SharedWork
  /** Something in it was unknown here or out of range, and a default stands in its place. */
  readonly leftOut: boolean
}

/** What stands in a link, checked field by field; null where there is not even a text. */
export function readSharedWork(value: unknown): ReadWork | null {
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
  return { work, leftOut: !says(value, work) }
}

function readModel(value: unknown): SharedModel[] {
  const { id, chat, params } = asRecord(value)
  const known = CATALOGUE.find((model) => model.id === id)
  if (known === undefined) return []
  const wanted = asRecord(params)
  const good = Object.entries(readParams(wanted)).filter(([key, good]) => wanted[key] === good)
  return [{ id: known.id, chat: chat === true, params: Object.fromEntries(good) }]
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
