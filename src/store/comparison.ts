import type { SamplingParams } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import { findHoles, type HoleRange, surround } from '../lib/holes.ts'
import type { Run } from './run.ts'

/** What all panes are asked about. */
export interface CompareSubject {
  readonly text: string
  readonly language: string
  /** Where the answer belongs; UTF-16 offsets in `text`. */
  readonly hole: HoleRange
  /** The text around the hole as a model sees it. */
  readonly prefix: string
  readonly suffix: string
  /** What stood in the hole when it was made by selecting; null for a marker or a cursor. */
  readonly original: string | null
}

export interface PaneSetup {
  readonly id: number
  readonly modelId: string
  /** Asked in a chat turn made of the hole, where the model can chat. */
  readonly chat: boolean
  /** What this pane is asked otherwise than the rest. */
  readonly params: Partial<SamplingParams>
}

/** How a pane was asked: a model that cannot infill continues the prefix instead. */
export type Asked = 'infill' | 'continuation' | 'chat'

export interface Answer {
  readonly asked: Asked
  readonly seed: number
  readonly run: Run
  /** All of it, the last incomplete character included. */
  readonly text: string
}

type PanePhase =
  | { type: 'queued' }
  | { type: 'loading' }
  | { type: 'running' }
  | { type: 'done' }
  | { type: 'stopped' }
  | { type: 'failed'; failure: Failure }

export interface PaneResult {
  readonly setup: PaneSetup
  readonly phase: PanePhase
  /** When it came to its end, whichever; milliseconds of the page's clock. */
  readonly finishedAt: number | null
  /** One a seed, in the order of the seeds; fewer while it runs and where it ended early. */
  readonly answers: readonly Answer[]
}

/** One press of Run and what came of it. */
export interface Comparison {
  readonly id: number
  /** When Run was pressed; milliseconds of the page's clock. */
  readonly startedAt: number
  readonly subject: CompareSubject
  readonly params: SamplingParams
  /** How many seeds, from the one of `params` upwards. */
  readonly seedCount: number
  /** In the order in which they are shown and run. */
  readonly panes: readonly PaneResult[]
  /** null: names are shown from the beginning. */
  readonly blind: Blind | null
}

/** `vote`: id of a pane, or that none was better; null until the person has decided, and the names are hidden till then. */
export interface Blind {
  readonly vote: number | 'tie' | null
}

/** Two panes at least, or there is nothing to compare; more than four leave no room to read. */
export const PANE_LIMITS = { min: 2, max: 4 }

/** So many answers of one pane that agreement says something, and a person still looks at each. */
export const SEED_COUNT_LIMITS = { min: 1, max: 9, step: 1, integer: true }

/** The hole that all panes fill: the first marker, or where there is none the selection or cursor `hole`. */
export function subjectOf(text: string, language: string, hole: HoleRange | null): CompareSubject {
  const place = findHoles(text)[0] ?? hole ?? { start: text.length, end: text.length }
  const isSelection = findHoles(text).length === 0 && place.start < place.end
  return {
    text,
    language,
    hole: place,
    ...surround(text, place.start, place.end),
    original: isSelection ? text.slice(place.start, place.end) : null,
  }
}

/** What the pane as it is set up now has brought; null before it ran, and once it has another model. */
export function resultOf(comparison: Comparison | null, { id, modelId }: PaneSetup): PaneResult | null {
  return comparison?.panes.find(({ setup }) => setup.id === id && setup.modelId === modelId) ?? null
}

export function isFinished({ panes }: Comparison): boolean {
  return panes.every(({ phase }) => phase.type === 'done' || phase.type === 'stopped' || phase.type === 'failed')
}

/** Whether it must not be told yet which pane is whose. */
export function isSecret({ blind }: Comparison): boolean {
  return blind !== null && blind.vote === null
}
