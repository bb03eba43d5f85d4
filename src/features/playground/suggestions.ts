import type { SpotChange, SuggestedPart, SuggestionPlace } from '../../editor/editor-handle.ts'
import type { SuggestionView } from '../../store/suggestion.ts'
import { type Around, mayAsk, type Situation } from '../../suggest/when-to-ask.ts'
import { Ahead } from './ahead.ts'
import { AskingTime } from './asking-time.ts'
import { Suggestion } from './suggestion.ts'
import { SuggestionRuns, type SuggestionRunsDependencies } from './suggestion-runs.ts'
import { takePart } from './take-part.ts'

/** Milliseconds that a finished suggestion stands before the one behind it is fetched. */
const IDLE = 300
/** Other seeds asked before a suggestion counts as the only one. */
const ATTEMPTS = 4
/** Most answers at one place. */
const MAX_ANSWERS = 8

export interface SuggestionsDependencies extends SuggestionRunsDependencies {
  readonly place: SuggestionPlace
  /** What the page has to say on whether to ask. */
  readonly page: () => Pick<Situation, 'switchedOn' | 'modelReady' | 'filling'>
  readonly onChange: (view: SuggestionView) => void
  /** A suggestion stands there complete. */
  readonly onFinished: (text: string) => void
}

/**
 * Suggests while the person types: asks in pauses, keeps what they type along, and lets go of the rest. Fill goes before it in
 * everything. Nothing here ever changes the text but `accept`.
 */
export class Suggestions {
  readonly #deps: SuggestionsDependencies
  readonly #runs: SuggestionRuns
  readonly #time = new AskingTime()
  readonly #ahead = new Ahead()
  #current: Suggestion | null = null
  #trace: SuggestionView['trace'] = null
  readonly #unsubscribe: () => void

  constructor(deps: SuggestionsDependencies) {
    this.#deps = deps
    this.#runs = new SuggestionRuns(deps, (latency) => this.#time.answered(latency))
    this.#unsubscribe = deps.place.onChange((change) => this.#changed(change))
  }

  /** Asks at once, also where suggestions are switched off. */
  suggest(): boolean {
    if (!this.#mayAsk(true)) return false
    this.#letGo()
    this.#ask()
    return true
  }

  accept(part: SuggestedPart): boolean {
    const suggestion = this.#current
    const taken = takePart(suggestion?.rest ?? '', part)
    if (suggestion === null || taken === '') return false
    this.#deps.place.insert(taken)
    if (suggestion.followTyping(this.#look())) this.#goOn(suggestion)
    else this.#letGo()
    return true
  }

  dismiss(): boolean {
    const suggestion = this.#current
    const seen = suggestion !== null && (suggestion.rest !== '' || !suggestion.complete)
    this.#letGo()
    return seen
  }

  /** Shows another answer, and asks for one where there is none yet; false where nothing is suggested. */
  turn(step: 1 | -1): boolean {
    const suggestion = this.#current
    if (suggestion === null || suggestion.rest === '') return false
    if (suggestion.turn(step)) this.#draw()
    else if (step === 1 && suggestion.complete && suggestion.nextIndex < MAX_ANSWERS) this.#askAlternative(suggestion)
    return true
  }

  /** The page has changed: a Fill began, the switch was turned, a model came or went. */
  pageChanged(): void {
    const { filling, modelReady } = this.#deps.page()
    if (filling || !modelReady) this.#letGo()
  }

  modelChanged(): void {
    this.#letGo()
    this.forget()
    this.#time.modelChanged()
  }

  switchedOff(): void {
    this.#letGo()
  }

  /** Answers kept from before would be others now. */
  forget(): void {
    this.#runs.forget()
  }

  dispose(): void {
    this.#unsubscribe()
    this.#letGo()
  }

  #changed(change: SpotChange): void {
    if (change === 'typed') this.#time.typed()
    const spot = this.#deps.place.look()
    const suggestion = this.#current
    if (suggestion !== null && change !== 'edited' && this.#mayAsk(true, spot) && suggestion.followTyping(spot)) {
      this.#goOn(suggestion)
      return
    }
    this.#letGo()
    if (change !== 'typed' || !this.#mayAsk(false, spot)) return
    const kept = this.#runs.find(aroundOf(spot))
    if (kept !== null) this.#showKept(kept)
    else this.#time.inPause(() => this.#askIfAllowed())
  }

  /** More of it was written, or has come to stand in the text. */
  #goOn(suggestion: Suggestion): void {
    if (suggestion.isOver) this.#takeAhead()
    else this.#draw()
  }

  #takeAhead(): void {
    const next = this.#mayAsk(false) ? this.#ahead.take(this.#look()) : null
    this.#letGo()
    if (next === null) {
      this.#askIfAllowed()
      return
    }
    this.#current = next
    this.#grew(next)
  }

  #askIfAllowed(): void {
    if (this.#mayAsk(false)) this.#ask()
  }

  #ask(): void {
    const around = this.#look()
    const kept = this.#runs.find(around)
    if (kept !== null) {
      this.#showKept(kept)
      return
    }
    const suggestion = new Suggestion(around)
    this.#current = suggestion
    this.#draw()
    void this.#write(suggestion)
  }

  #showKept(suggestion: Suggestion): void {
    this.#current = suggestion
    this.#grew(suggestion)
  }

  #write(suggestion: Suggestion): Promise<void> {
    return this.#runs.write(suggestion, null, () => this.#grew(suggestion))
  }

  #askAlternative(before: Suggestion): void {
    const suggestion = before.movedTo(this.#look())
    before.stop()
    suggestion.attempts = before.attempts
    this.#current = suggestion
    void this.#tryAlternatives(suggestion)
  }

  /** An answer is told of once it has turned out to be another; the seeds end with it, and where the person turns elsewhere. */
  async #tryAlternatives(suggestion: Suggestion): Promise<void> {
    for (let tries = 0; tries < ATTEMPTS; tries++) {
      const index = suggestion.nextIndex
      suggestion.awaitNext()
      await this.#runs.write(suggestion, ++suggestion.attempts, () => this.#follow(suggestion))
      if (suggestion !== this.#current) return
      const wanted = suggestion.wants(index)
      if (suggestion.isAnother(index)) {
        if (wanted) this.#finished(suggestion)
        return
      }
      suggestion.drop(index)
      this.#draw()
      if (!wanted) return
    }
  }

  #grew(suggestion: Suggestion): void {
    this.#follow(suggestion)
    if (suggestion === this.#current && suggestion.answer?.complete) this.#finished(suggestion)
  }

  #follow(suggestion: Suggestion): void {
    if (suggestion !== this.#current) return
    if (suggestion.holds) {
      this.#goOn(suggestion)
      return
    }
    // The person had typed on faster than the answer came, and something else.
    this.#letGo()
    this.#askIfAllowed()
  }

  #finished(suggestion: Suggestion): void {
    if (suggestion.rest === '') return
    this.#deps.onFinished(suggestion.rest)
    this.#time.after(IDLE, () => this.#fetchAhead(suggestion))
  }

  #fetchAhead(suggestion: Suggestion): void {
    if (this.#current !== suggestion || !suggestion.complete || !this.#mayAsk(false)) return
    this.#ahead.fetch(suggestion, (next) => void this.#write(next))
  }

  #letGo(): void {
    this.#time.cancel()
    this.#ahead.stop()
    this.#current?.stop()
    this.#current = null
    this.#draw()
  }

  #draw(): void {
    const suggestion = this.#current
    const rest = suggestion?.rest ?? ''
    const over = suggestion === null || (rest === '' && suggestion.complete)
    const phase = rest === '' ? 'asking' : 'shown'
    this.#deps.place.show(over ? null : { text: rest, phase })
    this.#trace = suggestion?.answer?.trace ?? this.#trace
    this.#deps.onChange({ phase: over ? 'resting' : phase, trace: this.#trace })
  }

  #mayAsk(onDemand: boolean, spot = this.#deps.place.look()): boolean {
    return mayAsk({ ...spot, ...this.#deps.page() }, onDemand)
  }

  #look(): Around {
    return aroundOf(this.#deps.place.look())
  }
}

function aroundOf({ prefix, suffix }: Around): Around {
  return { prefix, suffix }
}
