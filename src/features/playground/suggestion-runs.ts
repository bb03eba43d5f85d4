import type { SamplingParams } from '../../generation/run-event.ts'
import type { ModelHandle } from '../../runtime/model-handle.ts'
import { KeptAnswers } from '../../suggest/kept-answers.ts'
import type { FilterName } from '../../suggest/show-answer.ts'
import type { Around } from '../../suggest/when-to-ask.ts'
import { askSuggestion } from './ask-suggestion.ts'
import { steadySuffix } from './steady-suffix.ts'
import { type SuggestedAnswer, Suggestion } from './suggestion.ts'

const GREEDY: SamplingParams = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0, maxTokens: 64 }
/** For alternatives: as far from the first as still makes sense (0.8 is what Code Llama's paper samples with). */
const SAMPLED: SamplingParams = { ...GREEDY, temperature: 0.8, topP: 0.95 }

export interface SuggestionRunsDependencies {
  /** The loaded model, kept until `signal` aborts; rejects where there is none. */
  readonly model: (signal: AbortSignal) => Promise<ModelHandle>
  readonly filtersOff: () => ReadonlySet<FilterName>
}

/** Has suggestions written, and keeps the whole answers that were not drawn from a seed: nobody asks for those again. */
export class SuggestionRuns {
  readonly #deps: SuggestionRunsDependencies
  readonly #firstCame: (latency: number) => void
  #kept = new KeptAnswers<SuggestedAnswer>()
  #lastSuffix: string | null = null

  /** `firstCame` is told how many milliseconds each answer took to begin. */
  constructor(deps: SuggestionRunsDependencies, firstCame: (latency: number) => void) {
    this.#deps = deps
    this.#firstCame = firstCame
  }

  /** A suggestion with the answer that came before at that place, or for what was typed along since; null where there is none. */
  find(around: Around): Suggestion | null {
    const kept = this.#kept.find(around)
    if (kept === null) return null
    const { text, complete, trace } = kept.answer
    const suggestion = new Suggestion(around)
    suggestion.wrote(0, { text: text.slice(kept.typed.length), complete, trace: { ...trace, timings: null } })
    return suggestion
  }

  /** Answers would be others now: another model gives them, or other filters cut them. */
  forget(): void {
    this.#kept = new KeptAnswers()
  }

  /** Has one more answer written, greedily or from a seed, and shown as it comes, for as long as the suggestion is not stopped. */
  async write(suggestion: Suggestion, seed: number | null, grew: () => void): Promise<void> {
    const { around, singleLine, nextIndex: index } = suggestion
    const params = seed === null ? GREEDY : { ...SAMPLED, seed }
    const abort = suggestion.stopper()
    const { signal } = abort
    const { model } = this.#deps
    // Where all is forgotten meanwhile, this answer is too.
    const kept = this.#kept
    const askedSuffix = steadySuffix(this.#lastSuffix, around.suffix)
    this.#lastSuffix = askedSuffix
    const asked = performance.now()
    let came = false
    try {
      const filtersOff = this.#deps.filtersOff()
      for await (const answer of askSuggestion({
        around,
        askedSuffix,
        singleLine,
        params,
        filtersOff,
        model,
        signal,
      })) {
        if (signal.aborted) return
        if (!came) this.#firstCame(performance.now() - asked)
        came = true
        suggestion.wrote(index, answer)
        if (seed === null && answer.complete && answer.trace.end.type !== 'failed') kept.keep(around, answer)
        grew()
      }
    } finally {
      abort.abort()
    }
  }
}
