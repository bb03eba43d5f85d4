/** So many bytes were read between two moments, milliseconds of one clock. */
export interface Reading {
  readonly start: number
  readonly stop: number
  readonly bytes: number
}

/** Milliseconds over which a rate is taken; the best stretch counts, as the others were disturbed. */
const STRETCH_MS = 200
const STEP_MS = 20

/** Bytes a second that all readers got together, in the best stretch in which all of them read. */
export function jointRate(readers: readonly (readonly Reading[])[]): number {
  const first = Math.max(...readers.map((readings) => readings[0]!.start))
  const last = Math.min(...readers.map((readings) => readings.at(-1)!.stop))
  let best = 0
  for (let start = first; start + STRETCH_MS <= last; start += STEP_MS) {
    best = Math.max(best, sumOver(readers.flat(), start, start + STRETCH_MS))
  }
  return (best * 1000) / STRETCH_MS
}

/** Bytes read from `from` to `to`; of a reading that lies across an edge its share. */
function sumOver(readings: readonly Reading[], from: number, to: number): number {
  return readings.reduce((sum, { start, stop, bytes }) => {
    const share = Math.max(0, Math.min(stop, to) - Math.max(start, from)) / (stop - start)
    return sum + share * bytes
  }, 0)
}
