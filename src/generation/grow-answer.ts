import type { RunEvent } from './run-event.ts'

/** The answer after `event`: the one before, longer by its text, at the end without what a stop rule has cut off. */
export function growAnswer(answer: string, event: RunEvent): string {
  if (event.type === 'prompt') return answer
  const grown = answer + event.text
  return event.type === 'done' ? grown.slice(0, grown.length - event.takenBack) : grown
}
