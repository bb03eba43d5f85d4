import { readFileSync, statSync } from 'node:fs'
import { type Estimate, estimate, estimateDifference, includesZero, type Observation } from './estimate.ts'
import type { Mode } from './fill.ts'
import { perplexity, toBits } from './measures.ts'
import type { Scores } from './score-model.ts'

export type Name = 'base' | 'python' | 'instruct' | 'cria0'

export interface Scored {
  readonly name: Name
  readonly path: string
  /** The order in which the page asks it; null where it cannot infill. */
  readonly mode: Mode | null
  readonly scores: Scores
}

/** What is told of a model in JSON: shares 0 … 1. What a set without items would measure is left out. */
export interface ModelFigures {
  readonly mode: Mode | null
  readonly infillSingleExact?: number
  readonly infillMultiExact?: number
  readonly completionPass?: number
  readonly instructionPass?: number
  readonly perplexity: number
  readonly bitsPerByte: number
  readonly bytes: number
  readonly size: Scores['size']
  /** What its training read, with that of the models it began as, and the day it ended; of the forerunner that is told elsewhere. */
  readonly trained?: TrainedOn
  readonly intervals: Readonly<Record<string, readonly number[]>>
  readonly minusBase?: Readonly<Record<string, Difference>>
}

interface TrainedOn {
  readonly tokens: number
  /** ISO 8601. */
  readonly day: string
}

interface Difference {
  readonly value: number
  readonly interval: readonly number[]
  readonly verdict?: 'no measurable difference'
}

const DIGITS = 4

const rounded = (value: number) => Number(value.toFixed(DIGITS))

/** Which measures are compared and summed up, in the mode of the page; null where the model refuses to be asked. */
function measuresOf({ mode, scores }: Scored): Readonly<Record<MeasureKey, readonly Observation[] | null>> {
  return {
    infillSingleExact: mode && scores.exact.single[mode],
    infillMultiExact: mode && scores.exact.multi[mode],
    completionPass: scores.completion,
    instructionPass: scores.instruction,
  }
}

type MeasureKey = 'infillSingleExact' | 'infillMultiExact' | 'completionPass' | 'instructionPass'

/**
 * The figures of one model. `perplexity` is a token of Base's vocabulary, or of its own where Base is not among the models.
 * A hole that a model refuses is one that it does not fill: 0, and no interval, since there is nothing to guess.
 */
export function summarise(model: Scored, base: Scored | null): ModelFigures {
  const { name, path, mode, scores } = model
  const measures = Object.entries(measuresOf(model)).filter(([, observations]) => observations?.length !== 0)
  const estimates = measures.map(([key, observations]) => [key, observations && estimate(observations)] as const)
  return {
    mode,
    ...Object.fromEntries(estimates.map(([key, found]) => [key, rounded(found?.value ?? 0)])),
    perplexity: rounded(perplexity(scores, base?.scores ?? scores)),
    bitsPerByte: rounded(estimate(toBits(scores.nats)).value),
    bytes: statSync(path).size,
    size: scores.size,
    ...(name === 'cria0' ? {} : { trained: trainedOn(name) }),
    intervals: Object.fromEntries(estimates.flatMap(([key, found]) => (found ? [[key, intervalOf(found)]] : []))),
    ...(base === null || name === 'base' || name === 'cria0' ? {} : { minusBase: differences(model, base) }),
  }
}

function differences(model: Scored, base: Scored): Readonly<Record<string, Difference>> {
  const [own, others] = [measuresOf(model), measuresOf(base)]
  const pairs: [string, readonly Observation[] | null, readonly Observation[] | null][] = [
    ...Object.entries(own).map(([key, observations]): (typeof pairs)[number] => [
      key,
      observations,
      others[key as MeasureKey],
    ]),
    ['bitsPerByte', toBits(model.scores.nats), toBits(base.scores.nats)],
  ]
  return Object.fromEntries(
    pairs.flatMap(([key, one, other]) =>
      one?.length && other ? [[key, inWords(estimateDifference(one, other))]] : [],
    ),
  )
}

/** From the report that the training keeps of each stage. */
function trainedOn(stage: Exclude<Name, 'cria0'>): TrainedOn {
  const report = JSON.parse(readFileSync(new URL('../training/runs/cria.json', import.meta.url), 'utf8'))
  const { before, tokens, saved } = report[stage]
  return { tokens: before + tokens, day: saved }
}

const intervalOf = ({ low, high }: Estimate) => [rounded(low), rounded(high)]

function inWords(found: Estimate): Difference {
  return {
    value: rounded(found.value),
    interval: intervalOf(found),
    ...(includesZero(found) ? { verdict: 'no measurable difference' } : {}),
  }
}
