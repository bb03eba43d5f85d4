/** More threads than this share one memory bus to no gain, and leave nothing for the page. */
const MOST_BY_ITSELF = 8

interface Processor {
  /** WebAssembly threads need shared memory, which only a cross-origin isolated page gets. */
  readonly isIsolated: boolean
  readonly cores: number
}

/** Threads for one model: as many as were wanted, but never more than there are cores. */
export function countThreads(wanted: number | null, { isIsolated, cores }: Processor): number {
  return isIsolated ? Math.min(cores, wanted ?? MOST_BY_ITSELF) : 1
}
