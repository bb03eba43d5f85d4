/** Milliseconds between the last key and the question: at least the time between two keys of a quick typist … */
export const MIN_WAIT = 75
/** … and at most what still feels like an answer to that key. */
export const MAX_WAIT = 400
/** A gap between keys that is longer than this is a pause and says nothing about how fast someone types. Milliseconds. */
const PAUSE = 1000
/** A pause is told from typing by this many times the usual gap. */
const PAUSE_FACTOR = 1.5
/** Weight of the newest measure in the averages: about the last five count. */
const NEWEST = 0.3
/** Before anything was measured, milliseconds: an average typist, and a model of middle size. */
const FIRST_GAP = 200
const FIRST_LATENCY = 150

/** What is known of the person's typing and of the model's answers. Times are milliseconds of one clock. */
export interface Rhythm {
  readonly typedAt: number | null
  /** Between two keys, averaged. */
  readonly gap: number
  /** From a question to its first token, averaged. */
  readonly latency: number
}

export type RhythmEvent =
  | { type: 'typed'; at: number }
  /** A question had its first token. */
  | { type: 'answered'; latency: number }
  /** Another model answers from now on. */
  | { type: 'model-changed' }

export const FIRST_RHYTHM: Rhythm = { typedAt: null, gap: FIRST_GAP, latency: FIRST_LATENCY }

export function follow(rhythm: Rhythm, event: RhythmEvent): Rhythm {
  if (event.type === 'model-changed') return { ...rhythm, latency: FIRST_LATENCY }
  if (event.type === 'answered') return { ...rhythm, latency: average(rhythm.latency, event.latency) }
  const gap = rhythm.typedAt === null ? PAUSE : event.at - rhythm.typedAt
  return { ...rhythm, typedAt: event.at, gap: gap < PAUSE ? average(rhythm.gap, gap) : rhythm.gap }
}

function average(before: number, now: number): number {
  return before + NEWEST * (now - before)
}

/**
 * How long to wait for the next key before asking. Where the answer comes before the next key, asking at once costs nothing.
 * Where it would come too late, it is worth its work only when the person pauses: then as long as tells a pause from typing.
 */
export function waitBeforeAsking({ gap, latency }: Rhythm): number {
  return Math.min(MAX_WAIT, Math.max(MIN_WAIT, PAUSE_FACTOR * Math.min(gap, latency)))
}

/** What the editor and the page are doing. */
export interface Situation {
  readonly switchedOn: boolean
  /** A loaded model that can infill. */
  readonly modelReady: boolean
  /** A Fill is going on, or its answer waits for a decision. */
  readonly filling: boolean
  readonly composing: boolean
  readonly focused: boolean
  readonly readOnly: boolean
  /** More than one cursor, or text is selected. */
  readonly selecting: boolean
  /** The cursor stands at the chip of a hole: that place is Fill's. */
  readonly atHole: boolean
}

/** Whether a question may be asked by itself, or on demand: that also where suggestions are switched off. */
export function mayAsk(situation: Situation, onDemand: boolean): boolean {
  const { switchedOn, modelReady, filling, composing, focused, readOnly, selecting, atHole } = situation
  if (!modelReady || filling || composing || !focused || readOnly || selecting || atHole) return false
  return switchedOn || onDemand
}

/** Code follows the cursor on its line: a suggestion of several lines would tear the line apart. */
export function isSingleLine(suffix: string): boolean {
  return /^[^\S\n]*\S/.test(suffix)
}

/** Text around the cursor. */
export interface Around {
  readonly prefix: string
  readonly suffix: string
}

/**
 * What was typed at the place of a suggestion since it was asked for; null where something else changed, or where the
 * person writes something else than it says. `complete` tells that no more of it will come.
 */
export function typedAlong(asked: Around, now: Around, said: string, complete: boolean): string | null {
  if (now.suffix !== asked.suffix || !now.prefix.startsWith(asked.prefix)) return null
  const typed = now.prefix.slice(asked.prefix.length)
  if (said.startsWith(typed)) return typed
  return !complete && typed.startsWith(said) ? typed : null
}
