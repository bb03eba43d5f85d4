import { createRandom, type Random } from '../src/generation/random.ts'

/** What one item gave. A measure is the sum of the values over the sum of the weights. */
export interface Observation {
  readonly item: string
  /** The seed or package: what comes from one is alike, so it is drawn as one. */
  readonly source: string
  readonly value: number
  readonly weight: number
}

export interface Estimate {
  readonly value: number
  /** 95 % interval. */
  readonly low: number
  readonly high: number
}

const RESAMPLES = 2000
const SEED = 1
/** Shares of the resampled values below the interval, and above. */
const TAIL = 0.025

/**
 * The measure and its percentile interval, by a bootstrap over sources (Efron and Tibshirani 1993, chapters 8 and 13). Of
 * nothing but failures no resample tells how rare a success is: there the upper end is Clopper and Pearson's, with each
 * source counted as one attempt.
 */
export function estimate(observations: readonly Observation[]): Estimate {
  if (observations.every(({ value }) => value === 0)) {
    const sources = new Set(observations.map(({ source }) => source)).size
    return { value: 0, low: 0, high: 1 - TAIL ** (1 / sources) }
  }
  return bootstrap([observations], ([sums]) => ratio(sums!))
}

/** The measure of `a` less that of `b`, item by item and source by source the same. Throws where they are not of the same items. */
export function estimateDifference(a: readonly Observation[], b: readonly Observation[]): Estimate {
  const items = (observations: readonly Observation[]) => observations.map(({ item }) => item).join()
  if (items(a) !== items(b)) throw new Error('a paired difference of different items')
  return bootstrap([a, b], ([first, second]) => ratio(first!) - ratio(second!))
}

/** Whether 0 lies inside: then no difference was measured. */
export function includesZero({ low, high }: Estimate): boolean {
  return low <= 0 && high >= 0
}

interface Sums {
  value: number
  weight: number
}

const ratio = ({ value, weight }: Sums) => value / weight

function bootstrap(
  samples: readonly (readonly Observation[])[],
  statistic: (sums: readonly Sums[]) => number,
): Estimate {
  const groups = groupSums(samples)
  const random = createRandom(SEED)
  const drawn = Array.from({ length: RESAMPLES }, () => statistic(total(draw(groups, random), samples.length)))
  drawn.sort((x, y) => x - y)
  return {
    value: statistic(total(groups, samples.length)),
    low: drawn[Math.floor(TAIL * RESAMPLES)]!,
    high: drawn[Math.ceil((1 - TAIL) * RESAMPLES) - 1]!,
  }
}

/** For each source the sums of each sample. */
function groupSums(samples: readonly (readonly Observation[])[]): Sums[][] {
  const groups = new Map<string, Sums[]>()
  for (const [i, observations] of samples.entries()) {
    for (const { source, value, weight } of observations) {
      const sums = groups.get(source) ?? samples.map(() => ({ value: 0, weight: 0 }))
      groups.set(source, sums)
      sums[i]!.value += value
      sums[i]!.weight += weight
    }
  }
  return [...groups.values()]
}

function draw(groups: readonly Sums[][], random: Random): Sums[][] {
  return groups.map(() => groups[Math.floor(random() * groups.length)]!)
}

function total(groups: readonly (readonly Sums[])[], count: number): Sums[] {
  return Array.from({ length: count }, (_, i) => ({
    value: groups.reduce((sum, sums) => sum + sums[i]!.value, 0),
    weight: groups.reduce((sum, sums) => sum + sums[i]!.weight, 0),
  }))
}
