import type { RunTimings } from '../generation/run-event.ts'
import type { Run } from './run.ts'

/** What a run shows for numbers; null where it is not known (yet). */
export interface RunNumbers {
  /** From the request to the first token. */
  readonly firstTokenMs: number | null
  readonly tokensPerSecond: number | null
  readonly prefillTokensPerSecond: number | null
}

/** While a run goes on by the page's clock, afterwards by the worker's own. */
export function runNumbers(run: Run): RunNumbers {
  if (run.outcome.type === 'done') {
    const { timings } = run.outcome
    const { firstTokenMs, prefillMs, promptTokens, reusedTokens } = timings
    return {
      firstTokenMs,
      tokensPerSecond: tokensPerSecond(timings),
      prefillTokensPerSecond: perSecond(promptTokens - reusedTokens, prefillMs),
    }
  }
  const { startedAt, firstTokenAt, lastTokenAt, written } = run
  return {
    firstTokenMs: firstTokenAt === null ? null : firstTokenAt - startedAt,
    tokensPerSecond:
      firstTokenAt === null || lastTokenAt === null ? null : perSecond(written - 1, lastTokenAt - firstTokenAt),
    prefillTokensPerSecond: null,
  }
}

/** The speed of writing. The first token belongs to the prefill, so a speed needs two. */
export function tokensPerSecond({ generatedTokens, decodeMs }: RunTimings): number | null {
  return perSecond(generatedTokens - 1, decodeMs)
}

function perSecond(tokens: number, ms: number): number | null {
  return tokens > 0 && ms > 0 ? (tokens * 1000) / ms : null
}
