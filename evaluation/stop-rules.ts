import type { StopRule } from '../src/generation/stop-rule.ts'

/** After `count` line breaks, the last of which stays part of the answer. */
export function lines(count: number): StopRule {
  return { name: 'lines', end: (answer) => endAfterLines(answer, count) }
}

/** After the first line break. */
export const SINGLE_LINE: StopRule = { ...lines(1), name: 'single-line' }

/** Before the first line that is not indented: there a body ends, and the model goes on with something else. */
export const BODY: StopRule = { name: 'body', end: (answer) => after(answer.search(/\n(?=[^\s#])/)) }

function endAfterLines(answer: string, count: number): number | null {
  let at = -1
  for (let i = 0; i < count; i++) {
    at = answer.indexOf('\n', at + 1)
    if (at < 0) return null
  }
  return after(at)
}

/** Behind the line break at `index`; null where there is none. */
function after(index: number): number | null {
  return index < 0 ? null : index + 1
}
