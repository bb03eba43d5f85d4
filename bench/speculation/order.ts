import type { SamplingParams } from '../../src/generation/run-event.ts'

/** What the page is asked to write, with reading ahead and without. */
export interface Order {
  /** Address of the model's file. */
  readonly file: string
  readonly threads: number
  readonly tasks: readonly Task[]
  readonly params: SamplingParams
  /** Times each task is timed either way; the fastest counts, as the others were disturbed. */
  readonly rounds: number
}

export interface Task {
  readonly prefix: string
  readonly suffix: string
}

/** One answer either way. */
export interface Answered {
  readonly with: Timed
  readonly without: Timed
  readonly identical: boolean
}

export interface Timed {
  readonly tokens: number
  /** Of the whole run, its prompt being in the cache but for the last token. */
  readonly ms: number
  readonly drafted: number
  readonly accepted: number
}
