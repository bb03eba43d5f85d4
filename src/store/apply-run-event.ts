import type { RunEvent, WrittenToken } from '../generation/run-event.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { Run } from './run.ts'

/** The run after `event`, which arrived at `at` (milliseconds of the page's clock). A run that has ended changes no more. */
export function applyRunEvent(run: Run, event: RunEvent, at: number): Run {
  if (run.outcome.type !== 'running') return run
  switch (event.type) {
    case 'prompt':
      return { ...run, prompt: { ids: event.ids, reused: event.reused, cut: event.cut } }
    case 'token':
      return withToken(run, event, at)
    case 'done':
      return { ...run, tokens: withoutEnd(run.tokens, event.takenBack), outcome: event }
    default:
      return assertNever(event)
  }
}

/** What a stop rule has cut off is no text of any token, so that the texts one after the other are the answer. */
function withoutEnd(tokens: readonly WrittenToken[], takenBack: number): readonly WrittenToken[] {
  let left = takenBack
  return tokens
    .toReversed()
    .map((token) => {
      const cut = Math.max(0, Math.min(left, token.text.length))
      left -= cut
      return cut === 0 ? token : { ...token, text: token.text.slice(0, -cut) }
    })
    .toReversed()
}

/** A given token was there before the run: it counts for the text and not for the speed. */
function withToken(run: Run, { id, logprob, alternatives, text, given }: WrittenToken, at: number): Run {
  const tokens = [...run.tokens, { id, logprob, alternatives, text, given }]
  if (given) return { ...run, tokens }
  return { ...run, tokens, written: run.written + 1, firstTokenAt: run.firstTokenAt ?? at, lastTokenAt: at }
}
