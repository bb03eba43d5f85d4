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
  /** Measured by `npm run eval:cria -- --write` on what was held out; null where that was not asked. */
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

type Training = Pick<ModelCard, 'parameters' | 'vocabulary' | 'context' | 'trainedTokens' | 'trainedOn'>

/** From the reports of the runs, in `training/runs`. */
const TRAININGS: Readonly<Record<CardId, Training>> = {
  'cria-0': {
    parameters: 1_599_104,
    vocabulary: 1536,
    context: 1024,
    trainedTokens: 11_700_000,
    trainedOn: '2026-11-24',
  },
}

interface Figures {
  readonly infillSingleExact?: number
  readonly infillMultiExact?: number
  readonly completionPass?: number
  readonly instructionPass?: number
  readonly intervals: { readonly [Key in keyof Figures]?: readonly number[] }
}

const FIGURES: Readonly<Record<CardId, Figures>> = { 'cria-0': evaluation.cria0 }

export function modelCard(id: CardId): ModelCard {
  const figures = FIGURES[id]
  return {
    ...TRAININGS[id],
    oneLine: shareOf(figures, 'infillSingleExact'),
    severalLines: shareOf(figures, 'infillMultiExact'),
    completions: shareOf(figures, 'completionPass'),
    instructions: shareOf(figures, 'instructionPass'),
  }
}

/** What a model refuses to do has a value, 0, and no interval. */
function shareOf(figures: Figures, key: Exclude<keyof Figures, 'intervals'>): Share | null {
  const [value, interval] = [figures[key], figures.intervals[key]]
  const [low, high] = interval ?? []
  return value === undefined || low === undefined || high === undefined ? null : { value, low, high }
}
