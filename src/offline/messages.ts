/** What a page says to a service worker. Types alone: the two share no code (see `vite.config.ts`). */
export type ToServiceWorker =
  /** Keep the page, and the files of what it used, for a start without a network; answered by `Kept` on the port. */
  | { readonly type: 'keep'; readonly used: readonly string[]; readonly script: string }
  /** Serve all pages from now on: a person asked for the new version. */
  | { readonly type: 'take-over' }

export interface Kept {
  /** The page starts from what is kept. */
  readonly complete: boolean
  /** The page that asked is of another release than the worker's. */
  readonly isOther: boolean
}

/** The name of a lock that a page holds as long as it lives, with the address of its script: tells which releases are in use. */
export type PageLock = `page ${string}`
