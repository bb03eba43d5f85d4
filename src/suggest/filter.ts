/** Where a suggestion stands: the whole text around the cursor. */
export interface Place {
  readonly prefix: string
  readonly suffix: string
  /** Code follows the cursor on its line. */
  readonly singleLine: boolean
}

export type FilterName =
  | 'special-token'
  | 'extra-space'
  | 'middle-of-line'
  | 'rest-of-line'
  | 'unopened-bracket'
  | 'past-block'
  | 'repeated-lines'
  | 'next-line'
  | 'blank-end'

/**
 * One reason not to show all that a model writes. It sees the answer as it grows and may hold its end back until that is
 * decided, but never takes back: what it lets through of a text begins what it lets through of every longer one.
 */
export interface Filter {
  readonly name: FilterName
  /** `ended`: no more text will come. */
  readonly apply: (text: string, place: Place, ended: boolean) => Filtered
}

export interface Filtered {
  readonly text: string
  /** What was taken away for good; '' while it is only held back. */
  readonly cut: string
  /** Whatever comes, no more will be let through. */
  readonly ended: boolean
}

/** Lets all of it through. */
export function pass(text: string, ended: boolean): Filtered {
  return { text, cut: '', ended }
}

/** Nothing from `at` on is ever shown. */
export function cutFrom(text: string, at: number): Filtered {
  return { text: text.slice(0, at), cut: text.slice(at), ended: true }
}

/** What stands from `at` on waits for what follows. */
export function holdFrom(text: string, at: number): Filtered {
  return { text: text.slice(0, at), cut: '', ended: false }
}
