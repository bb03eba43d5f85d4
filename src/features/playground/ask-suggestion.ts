import { LfStream } from '../../editor/line-ends.ts'
import type { RunTimings, SamplingParams } from '../../generation/run-event.ts'
import { toFailure } from '../../lib/errors.ts'
import type { ModelHandle } from '../../runtime/model-handle.ts'
import type { SuggestionEnd } from '../../store/suggestion.ts'
import { type FilterName, showAnswer } from '../../suggest/show-answer.ts'
import type { Around } from '../../suggest/when-to-ask.ts'
import type { SuggestedAnswer } from './suggestion.ts'

export interface SuggestionQuestion {
  readonly around: Around
  /** Behind the cursor as the model is told of it; see `steadySuffix`. */
  readonly askedSuffix: string
  readonly singleLine: boolean
  readonly params: SamplingParams
  readonly filtersOff: ReadonlySet<FilterName>
  readonly model: (signal: AbortSignal) => Promise<ModelHandle>
  readonly signal: AbortSignal
}

/** The answer as it grows, with the editor's line ends and filtered; the run is stopped as soon as nothing more could be shown. A failure is its end, not thrown. */
export async function* askSuggestion(question: SuggestionQuestion): AsyncGenerator<SuggestedAnswer, void, void> {
  const { around, singleLine, params, filtersOff, signal } = question
  const place = { ...around, singleLine }
  const incoming = new LfStream()
  let raw = ''
  const answer = (end: SuggestionEnd, timings: RunTimings | null): SuggestedAnswer => {
    const complete = end.type !== 'running'
    const { text, cuts, enough } = showAnswer(raw, place, complete, filtersOff)
    const known: SuggestionEnd = enough && !complete ? { type: 'enough' } : end
    return {
      text,
      complete: complete || enough,
      trace: { raw, shown: text, cuts, end: known, timings },
    }
  }
  try {
    const handle = await question.model(signal)
    const prompt = {
      type: 'infill',
      mode: 'spm',
      prefix: around.prefix,
      suffix: question.askedSuffix,
      heal: true,
    } as const
    for await (const event of handle.run({ place: 'suggest', prompt, params }, signal)) {
      if (event.type === 'prompt') continue
      raw += incoming.next(event.text)
      const done = event.type === 'done'
      const now = answer(
        done ? { type: 'stopped', reason: event.reason } : { type: 'running' },
        done ? event.timings : null,
      )
      yield now
      if (now.complete) return
    }
  } catch (error) {
    if (!signal.aborted) yield answer({ type: 'failed', failure: toFailure(error) }, null)
  }
}
