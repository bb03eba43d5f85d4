import type { RunTimings } from './run-event.ts'

/** Measures one run. Call its methods as things happen; `timings` may be asked for at any time. */
export interface RunClock {
  prompt(tokens: number, reused: number): void
  /** Logits are there; the first time ends the prefill. */
  prefilled(): void
  /** One more token was reported. */
  token(): void
  /** So many ids were read on suspicion. */
  drafted(count: number): void
  /** One of them was what came. */
  accepted(): void
  timings(): RunTimings
}

/** `now` in milliseconds; `startedAt` on the same clock, where the run began before this call. */
export function createRunClock(now: () => number, startedAt: number = now()): RunClock {
  let promptTokens = 0
  let reusedTokens = 0
  let generatedTokens = 0
  let draftedTokens = 0
  let acceptedTokens = 0
  let promptAt = startedAt
  let prefillMs: number | null = null
  let firstAt: number | null = null
  let lastAt = startedAt
  return {
    prompt(tokens, reused) {
      promptTokens = tokens
      reusedTokens = reused
      promptAt = now()
    },
    prefilled() {
      prefillMs ??= now() - promptAt
    },
    token() {
      generatedTokens++
      lastAt = now()
      firstAt ??= lastAt
    },
    drafted(count) {
      draftedTokens += count
    },
    accepted() {
      acceptedTokens++
    },
    timings() {
      return {
        promptTokens,
        reusedTokens,
        generatedTokens,
        draftedTokens,
        acceptedTokens,
        prefillMs: prefillMs ?? 0,
        firstTokenMs: firstAt === null ? null : firstAt - startedAt,
        decodeMs: firstAt === null ? 0 : lastAt - firstAt,
      }
    },
  }
}
