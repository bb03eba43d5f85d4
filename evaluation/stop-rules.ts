import type { StopRule } from '../src/generation/stop-rule.ts'

/** After the first line break, which stays part of the answer. */
export const SINGLE_LINE: StopRule = {
  name: 'single-line',
  end: (answer) => endAt(answer.indexOf('\n')),
}

/** Before the first line that is not indented: there a body ends, and the model goes on with something else. */
export const BODY: StopRule = {
  name: 'body',
  end: (answer) => endAt(answer.search(/\n(?=[^\s#])/)),
}

/** After the line break at `index`; null where there is none. */
function endAt(index: number): number | null {
  return index < 0 ? null : index + 1
}
