/** Bytes received at a moment, in milliseconds. */
export interface Sample {
  readonly at: number
  readonly received: number
}

/** Milliseconds over which speed is measured: long enough to be calm, short enough to follow the network. */
const WINDOW_MS = 10_000
/** Less than this says nothing yet. */
const MIN_SPAN_MS = 1_000

/** The samples after one more; those of a longer past are forgotten, and so are all where the download began anew. */
export function addSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1)
  if (last !== undefined && sample.received < last.received) return [sample]
  return [...samples.filter(({ at }) => sample.at - at <= WINDOW_MS), sample]
}

/** Bytes a second; null until there is enough to tell. */
export function speedOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || last.at - first.at < MIN_SPAN_MS) return null
  return ((last.received - first.received) * 1000) / (last.at - first.at)
}

/** Milliseconds until all is there at that speed; null where nobody can tell. */
export function timeLeft(received: number, total: number | null, bytesPerSecond: number | null): number | null {
  if (total === null || bytesPerSecond === null || bytesPerSecond <= 0) return null
  return ((total - received) * 1000) / bytesPerSecond
}
