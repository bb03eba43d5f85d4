import type { StreamDecoder } from '../tokenizer/stream-decoder.ts'
import type { StopRule } from './stop-rule.ts'

/** The text of one answer as it grows. */
export interface Answer {
  /** Adds a token; returns the text that became readable, and the name of the stop rule that ended the answer or null. */
  push(id: number): { text: string; rule: string | null }
  /** What is left at the end: an incomplete character as U+FFFD. */
  flush(): string
}

export function createAnswer(decoder: StreamDecoder, rules: readonly StopRule[]): Answer {
  let shown = ''
  return {
    push(id) {
      const longer = shown + decoder.push(id)
      const ending = rules.length === 0 ? null : firstEnd(longer, rules)
      const end = ending === null ? longer.length : Math.max(shown.length, Math.min(ending.end, longer.length))
      const text = longer.slice(shown.length, end)
      shown += text
      return { text, rule: ending?.rule ?? null }
    },
    flush: () => decoder.flush(),
  }
}

/** The rule that ends `text` earliest; the first in the list of equals. */
function firstEnd(text: string, rules: readonly StopRule[]): { end: number; rule: string } | null {
  let first: { end: number; rule: string } | null = null
  for (const { name, end: endOf } of rules) {
    const end = endOf(text)
    if (end !== null && (first === null || end < first.end)) first = { end, rule: name }
  }
  return first
}
