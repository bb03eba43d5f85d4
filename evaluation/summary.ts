import { statSync } from 'node:fs'
import { type Estimate, estimate, estimateDifference, includesZero, type Observation } from './estimate.ts'
import type { Mode } from './fill.ts'
import { perplexity } from './measures.ts'
import type { Scores } from './score-model.ts'

export type Name = 'base' | 'python' | 'instruct' | 'cria0'

export interface Scored {
  readonly name: Name
  readonly path: string
  /** The order in which the page asks it; null where it cannot infill. */
  readonly mode: Mode | null
  readonly scores: Scores
}

const DIGITS = 4

const rounded = (value: number) => Number(value.toFixed(DIGITS))

/** Which measures are compared and summed up, in the mode of the page. A hole that a model refuses is a hole not filled. */
function measuresOf({ mode, scores }: Scored): Readonly<Record<string, readonly Observation[]>> {
  const infill = (kind: 'single' | 'multi') => {
    const continued = scores.exact[kind].continue ?? []
    return (mode && scores.exact[kind][mode]) ?? continued.map((one) => ({ ...one, value: 0 }))
  }
  return {
    infillSingleExact: infill('single'),
    infillMultiExact: infill('multi'),
    completionPass: scores.completion,
    instructionPass: scores.instruction,
  }
}

/** The figures of one model. `perplexity` is a token of Base's vocabulary, or of its own where Base is not among the models. */
export function summarise(model: Scored, base: Scored | null): Readonly<Record<string, unknown>> {
  const { name, path, mode, scores } = model
  const measures = Object.entries(measuresOf(model)).filter(([, observations]) => observations.length > 0)
  const estimates = measures.map(([key, observations]) => [key, estimate(observations)] as const)
  return {
    mode,
    ...Object.fromEntries(estimates.map(([key, { value }]) => [key, rounded(value)])),
    perplexity: rounded(perplexity(scores, base?.scores ?? scores)),
    bitsPerByte: rounded(estimate(scores.nats).value / Math.LN2),
    bytes: statSync(path).size,
    intervals: Object.fromEntries(estimates.map(([key, { low, high }]) => [key, [rounded(low), rounded(high)]])),
    ...(base === null || name === 'base' || name === 'cria0' ? {} : { minusBase: differences(model, base) }),
  }
}

function differences(model: Scored, base: Scored): Readonly<Record<string, unknown>> {
  const [own, others] = [measuresOf(model), measuresOf(base)]
  const bits = (scores: Scores) => scores.nats.map((one) => ({ ...one, value: one.value / Math.LN2 }))
  const pairs = Object.entries(own).map(([key, observations]) => [key, observations, others[key]!] as const)
  const compared = [...pairs, ['bitsPerByte', bits(model.scores), bits(base.scores)] as const]
  return Object.fromEntries(
    compared
      .filter(([, one]) => one.length > 0)
      .map(([key, one, other]) => [key, inWords(estimateDifference(one, other))]),
  )
}

function inWords(found: Estimate) {
  const interval = [rounded(found.low), rounded(found.high)]
  return {
    value: rounded(found.value),
    interval,
    ...(includesZero(found) ? { verdict: 'no measurable difference' } : {}),
  }
}
