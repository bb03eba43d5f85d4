import type { CatalogueModel } from './catalogue.ts'
import evaluation from './evaluation.json'

/** What a miniature is made of and how it did: with the words of the texts, its card in the page and in `training/cards`. */
export interface ModelCard {
  readonly parameters: number
  /** Tokens it can tell apart. */
  readonly vocabulary: number
  /** Positions it was made for. */
  readonly context: number
  /** Tokens read in training, over all its stages and those of the model it began as. */
  readonly trainedTokens: number
  /** The day its training ended, ISO 8601. */
  readonly trainedOn: string
  /** Measured on what was held out; null where it refuses. */
  readonly oneLine: Share | null
  readonly severalLines: Share | null
  readonly completions: Share | null
  readonly instructions: Share | null
}

/** A share of tasks, 0 … 1, with its 95 % interval. */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

export type CardId = CatalogueModel['card']

/** As `npm run eval:cria -- --write` leaves them. */
interface Figures {
  readonly size: { readonly parameters: number; readonly vocabulary: number; readonly context: number }
  readonly infillSingleExact: number
  readonly infillMultiExact: number
  readonly completionPass: number
  readonly instructionPass: number
  readonly intervals: { readonly [Key in keyof Figures]?: readonly number[] }
}

type Trained = Pick<ModelCard, 'trainedTokens' | 'trainedOn'>

/** Its report, `training/runs/cria-0.json`, is of a form of its own. */
const CRIA_0_TRAINED: Trained = { trainedTokens: 11_700_000, trainedOn: '2026-11-24' }

const trained = ({ trained: { tokens, day } }: { readonly trained: { tokens: number; day: string } }): Trained => ({
  trainedTokens: tokens,
  trainedOn: day,
})

const SOURCES: Readonly<Record<CardId, readonly [Figures, Trained]>> = {
  'cria-base': [evaluation.base, trained(evaluation.base)],
  'cria-python': [evaluation.python, trained(evaluation.python)],
  'cria-instruct': [evaluation.instruct, trained(evaluation.instruct)],
  'cria-0': [evaluation.cria0, CRIA_0_TRAINED],
}

export function modelCard(id: CardId): ModelCard {
  const [figures, training] = SOURCES[id]
  return {
    ...figures.size,
    ...training,
    oneLine: shareOf(figures, 'infillSingleExact'),
    severalLines: shareOf(figures, 'infillMultiExact'),
    completions: shareOf(figures, 'completionPass'),
    instructions: shareOf(figures, 'instructionPass'),
  }
}

/** What a model refuses to do has a value, 0, and no interval. */
function shareOf(figures: Figures, key: Exclude<keyof Figures, 'intervals' | 'size'>): Share | null {
  const [low, high] = figures.intervals[key] ?? []
  return low === undefined || high === undefined ? null : { value: figures[key], low, high }
}
