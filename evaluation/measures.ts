import { type Estimate, estimate, estimateDifference, type Observation } from './estimate.ts'
import type { Mode } from './fill.ts'
import { MODES, type Scores } from './score-model.ts'

/** A row of the table. */
export interface Measure {
  readonly title: string
  readonly unit: 'percent' | 'bits'
  /** null where the model cannot be asked so. */
  readonly of: (scores: Scores) => readonly Observation[] | null
}

const MODE_NAMES: Readonly<Record<Mode, string>> = { psm: 'PSM', spm: 'SPM', continue: 'prefix alone' }

/** Packages are named by where they come from, `debian:` or `npm:`; seeds are not. */
const isPackage = ({ source }: Observation) => source.includes(':')

function byMode(title: string, of: (scores: Scores, mode: Mode) => readonly Observation[] | null): Measure[] {
  return MODES.map((mode) => ({
    title: `${title}, ${MODE_NAMES[mode]}`,
    unit: 'percent',
    of: (scores) => of(scores, mode),
  }))
}

/** From nats. */
export const toBits = (observations: readonly Observation[]): Observation[] =>
  observations.map((one) => ({ ...one, value: one.value / Math.LN2 }))

export const MEASURES: readonly Measure[] = [
  ...byMode('one line, exact', ({ exact }, mode) => exact.single[mode]),
  ...byMode('several lines, exact', ({ exact }, mode) => exact.multi[mode]),
  ...byMode('one line, edit similarity', ({ similarity }, mode) => similarity.single[mode]),
  ...byMode('several lines, edit similarity', ({ similarity }, mode) => similarity.multi[mode]),
  { title: 'completed functions that pass', unit: 'percent', of: ({ completion }) => completion },
  { title: 'instructions followed', unit: 'percent', of: ({ instruction }) => instruction },
  {
    title: 'bits a byte, our functions',
    unit: 'bits',
    of: ({ nats }) => toBits(nats.filter((one) => !isPackage(one))),
  },
  { title: 'bits a byte, packages', unit: 'bits', of: ({ nats }) => toBits(nats.filter(isPackage)) },
]

/** The measure of `scores`; null where there is nothing to measure. */
export function measure({ of }: Measure, scores: Scores): Estimate | null {
  const observations = of(scores)
  return observations === null || observations.length === 0 ? null : estimate(observations)
}

/** The measure of `scores` less that of `base`. */
export function difference({ of }: Measure, scores: Scores, base: Scores): Estimate | null {
  const [own, others] = [of(scores), of(base)]
  return own === null || others === null || own.length === 0 ? null : estimateDifference(own, others)
}

/**
 * exp of the nats a token of `reference`'s vocabulary: models of one vocabulary get their ordinary perplexity, one with
 * another is put on the same scale, since the text and the number of tokens it is shared out over are the same.
 */
export function perplexity(scores: Scores, reference: Scores): number {
  const sum = (observations: readonly Observation[]) => observations.reduce((total, { value }) => total + value, 0)
  return Math.exp(sum(scores.nats) / sum(reference.tokens))
}
