import type { Fill } from '../../editor/editor-handle.ts'
import { growAnswer } from '../../generation/grow-answer.ts'
import type { RunEvent, RunTimings } from '../../generation/run-event.ts'
import { PlaygroundError } from '../../lib/errors.ts'
import type { ModelHandle } from '../../runtime/model-handle.ts'
import type { RunRequest } from '../../runtime/protocol.ts'

export interface StreamedAnswer {
  readonly text: string
  readonly stopped: boolean
  readonly timings: RunTimings
}

/** Runs `request` and writes the answer into `fill` as it comes. Throws what the run throws; `fill` then holds what had come. */
export async function streamAnswer(
  handle: ModelHandle,
  request: RunRequest,
  fill: Fill,
  signal: AbortSignal,
  report: (event: RunEvent) => void,
): Promise<StreamedAnswer> {
  let text = ''
  for await (const event of handle.run(request, signal)) {
    report(event)
    if (event.type === 'prompt') continue
    text = growAnswer(text, event)
    fill.append(event.text)
    if (event.type !== 'done') continue
    if (event.takenBack > 0) fill.replace(text)
    return { text, stopped: event.reason.type === 'aborted', timings: event.timings }
  }
  throw new PlaygroundError({ code: 'engine', detail: 'the stream ended before it was done' })
}
