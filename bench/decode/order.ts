/** What the bench page is asked to measure of one engine on one file. */
export interface Order {
  /** Picked, as a person does it: of what a page loads from the network, whatever drives it keeps a copy in its memory. */
  readonly file: Blob
  readonly threads: number
  /** Positions in the cache when decoding begins. */
  readonly context: number
  /** Tokens decoded a run. */
  readonly decodeTokens: number
  /** Tokens prefilled a run, a multiple of the chunk. */
  readonly prefillTokens: number
  readonly decodeRuns: number
  readonly prefillRuns: number
}

export interface Measured {
  readonly threads: number
  readonly loadMs: number
  /** Tokens a second, run by run. */
  readonly decode: readonly number[]
  readonly prefill: readonly number[]
}
