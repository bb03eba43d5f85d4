import type { StreamDecoder } from '../tokenizer/stream-decoder.ts'
import type { StopRule } from './stop-rule.ts'

/** The text of one answer as it grows. */
export interface Answer {
  /** Adds a token; returns the text that became readable, and the name of the stop rule that ended the answer or null. */
  push(id: number): { text: string; rule: string | null }
  /** The same of a token that was chosen for it: no rule ends the answer there, or cuts that off later. */
  give(id: number): { text: string; rule: null }
  /** How it ended; `complete` where the model itself has ended it. */
  finish(complete: boolean): AnswerEnd
}

interface AnswerEnd {
  /** What is left to show: an incomplete character as U+FFFD. */
  readonly text: string
  /** UTF-16 units of what was shown that are no part of the answer, at its end. */
  readonly takenBack: number
  readonly rule: string | null
}

interface RuledEnd {
  readonly end: number
  readonly rule: string
}

export function createAnswer(decoder: StreamDecoder, rules: readonly StopRule[]): Answer {
  let shown = ''
  let givenLength = 0
  let ruled: RuledEnd | null = null
  const grow = (more: string, complete: boolean) => {
    const longer = shown + more
    ruled = firstEnd(longer, rules, complete, givenLength)
    const text = longer.slice(shown.length, ruled?.end)
    shown += text
    return text
  }
  return {
    push(id) {
      const text = grow(decoder.push(id), false)
      return { text, rule: ruled?.rule ?? null }
    },
    give(id) {
      const text = decoder.push(id)
      shown += text
      givenLength = shown.length
      return { text, rule: null }
    },
    finish(complete) {
      if (ruled === null && !complete) return { text: decoder.flush(), takenBack: 0, rule: null }
      const text = ruled === null ? grow(decoder.flush(), true) : ''
      return { text, takenBack: Math.max(0, shown.length - (ruled?.end ?? shown.length)), rule: ruled?.rule ?? null }
    },
  }
}

/** The rule that ends `text` earliest, but not before `least`; the first in the list of equals. */
function firstEnd(text: string, rules: readonly StopRule[], complete: boolean, least: number): RuledEnd | null {
  let first: RuledEnd | null = null
  for (const { name, end: endOf } of rules) {
    const end = endOf(text, complete)
    if (end !== null && end >= least && (first === null || end < first.end)) first = { end, rule: name }
  }
  return first
}
