import { DownloadError } from '../../lib/errors.ts'

/** Milliseconds before the first retry; doubled with each one that brought nothing, up to the longest. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000
/** Tries in a row that bring nothing before it is given up: about a minute. */
const MAX_FRUITLESS = 7

/** Too many requests, a timeout, and what servers and gateways say when they are out of sorts. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

export interface BackOff {
  /** Milliseconds to wait after `error`; null where another try is of no use. `gained`: bytes came that need not come again. */
  next(error: unknown, gained: boolean): number | null
}

export function createBackOff(): BackOff {
  let fruitless = 0
  return {
    next(error, gained) {
      if (!mayPass(error)) return null
      fruitless = gained ? 1 : fruitless + 1
      return fruitless > MAX_FRUITLESS ? null : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (fruitless - 1))
    },
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof DownloadError)) return false
  const { reason, status } = error.failure
  return reason === 'network' || reason === 'truncated' || (reason === 'http' && PASSING_STATUSES.has(status ?? 0))
}
