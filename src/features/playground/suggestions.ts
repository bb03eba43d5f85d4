import type { SpotChange, SuggestedPart, SuggestionPlace } from '../../editor/editor-handle.ts'
import type { SuggestionView } from '../../store/suggestion.ts'
import {
  type Around,
  FIRST_RHYTHM,
  follow,
  mayAsk,
  type Rhythm,
  type Situation,
  waitBeforeAsking,
} from '../../suggest/when-to-ask.ts'
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
  #current: Suggestion | null = null
  /** What would come after the current one, asked for while nothing else is to do. */
  #ahead: Suggestion | null = null
  #rhythm: Rhythm = FIRST_RHYTHM
  #timer: ReturnType<typeof setTimeout> | undefined
  #trace: SuggestionView['trace'] = null
  readonly #unsubscribe: () => void

  constructor(deps: SuggestionsDependencies) {
    this.#deps = deps
    this.#runs = new SuggestionRuns(deps, (latency) => {
      this.#rhythm = follow(this.#rhythm, { type: 'answered', latency })
    })
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
    suggestion.followTyping(this.#look())
    this.#goOn(suggestion)
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
    this.#rhythm = follow(this.#rhythm, { type: 'model-changed' })
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
    if (change === 'typed') this.#rhythm = follow(this.#rhythm, { type: 'typed', at: performance.now() })
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
    else this.#timer = setTimeout(() => this.#askIfAllowed(), waitBeforeAsking(this.#rhythm))
  }

  /** Part of it, or all, has come to stand in the text. */
  #goOn(suggestion: Suggestion): void {
    if (suggestion.rest === '' && suggestion.answer?.complete) this.#takeAhead()
    else this.#draw()
  }

  #takeAhead(): void {
    const next = this.#ahead
    this.#ahead = null
    this.#letGo()
    if (this.#mayAsk(false) && next?.followTyping(this.#look())) {
      this.#current = next
      this.#draw()
    } else {
      next?.stop()
      this.#askIfAllowed()
    }
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
    void this.#write(suggestion, null)
  }

  #showKept(suggestion: Suggestion): void {
    this.#current = suggestion
    this.#grew(suggestion)
  }

  #write(suggestion: Suggestion, seed: number | null): Promise<void> {
    return this.#runs.write(suggestion, seed, (grown) => {
      if (grown === this.#current) this.#grew(grown)
    })
  }

  #askAlternative(before: Suggestion): void {
    const suggestion = before.movedTo(this.#look())
    before.stop()
    suggestion.attempts = before.attempts
    this.#current = suggestion
    void this.#tryAlternatives(suggestion)
  }

  async #tryAlternatives(suggestion: Suggestion): Promise<void> {
    for (let tries = 0; tries < ATTEMPTS && this.#current === suggestion; tries++) {
      const index = suggestion.nextIndex
      await this.#write(suggestion, ++suggestion.attempts)
      if (suggestion.isAnother(index)) return
      suggestion.drop(index)
      if (this.#current === suggestion) this.#draw()
    }
  }

  #grew(suggestion: Suggestion): void {
    if (!suggestion.holds) {
      // The person had typed on faster than the answer came, and something else.
      this.#letGo()
      this.#askIfAllowed()
      return
    }
    this.#draw()
    if (suggestion.answer?.complete) this.#finished(suggestion)
  }

  #finished(suggestion: Suggestion): void {
    if (suggestion.rest !== '') {
      this.#deps.onFinished(suggestion.rest)
      this.#timer = setTimeout(() => this.#fetchAhead(suggestion), IDLE)
    } else if (suggestion.typed !== '') {
      this.#takeAhead()
    }
  }

  #fetchAhead(suggestion: Suggestion): void {
    if (this.#current !== suggestion || this.#ahead !== null || !suggestion.complete || !this.#mayAsk(false)) return
    const { around, answer } = suggestion
    const next = new Suggestion({ prefix: around.prefix + (answer?.text ?? ''), suffix: around.suffix })
    this.#ahead = next
    void this.#write(next, null)
  }

  #letGo(): void {
    clearTimeout(this.#timer)
    this.#current?.stop()
    this.#ahead?.stop()
    this.#current = null
    this.#ahead = null
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
