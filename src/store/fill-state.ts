import type { RunTimings } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'

/** What is going on with the holes of the document. Holes count from 1, in the order in which one Fill takes them. */
export interface FillState {
  readonly phase: FillPhase
  /** The answer that Accept, Reject and Retry are about; null where none is pending. */
  readonly pending: PendingView | null
  readonly notice: Notice | null
}

export type FillPhase =
  | { type: 'idle' }
  | { type: 'waiting' } // for the model to load
  | { type: 'filling'; hole: number; of: number }
  | { type: 'stopping' }

export interface PendingView {
  readonly hole: number
  readonly of: number
  /** Which of the answers stands in the editor, counted from 1. */
  readonly shown: number
  readonly answers: number
  /** The run that wrote the answer in the editor; null while there is none. */
  readonly run: number | null
}

/** What needs the person's attention until they dismiss it or go on. */
export type Notice =
  | { type: 'failure'; failure: Failure }
  | { type: 'same-answer' }
  | { type: 'empty-answer' }
  | { type: 'run-gone' }

/** What has just happened, to be said once. */
export type FillNews =
  | { type: 'waiting' }
  | { type: 'started'; hole: number; of: number }
  | { type: 'finished'; hole: number; of: number; timings: RunTimings }
  | { type: 'stopped' }
  | { type: 'accepted' }
  | { type: 'rejected' }
  | { type: 'alternative'; shown: number; of: number }

export const NOTHING_GOING_ON: FillState = { phase: { type: 'idle' }, pending: null, notice: null }
