import { toFailure } from '../../lib/errors.ts'
import type { ModelHandle } from '../../runtime/model-handle.ts'
import type { RunRequest } from '../../runtime/protocol.ts'
import type { ChatEvent, ChatTurn } from '../../store/chat.ts'

export interface AnswerTurnDependencies {
  /** Waits for the model, which then stays until `signal` aborts; rejects with `signal.reason` or with the failure of the load. */
  readonly model: (modelId: string, signal: AbortSignal) => Promise<ModelHandle>
  readonly report: (event: ChatEvent) => void
}

/** Answers turns. One that is asked while another still ends waits for it at the model. */
export class AnswerTurn {
  readonly #deps: AnswerTurnDependencies
  #work: AbortController | null = null

  constructor(deps: AnswerTurnDependencies) {
    this.#deps = deps
  }

  /** Reports everything that happens to the turn, failures included. */
  async answer({ id, modelId }: Pick<ChatTurn, 'id' | 'modelId'>, request: RunRequest): Promise<void> {
    const { model, report } = this.#deps
    const work = new AbortController()
    this.#work = work
    const end = new AbortController()
    try {
      const handle = await model(modelId, AbortSignal.any([work.signal, end.signal]))
      report({ turn: id, type: 'started', model: handle.model, request })
      for await (const event of handle.run(request, work.signal)) report({ turn: id, type: 'reported', event })
    } catch (error) {
      const ended = work.signal.aborted
        ? { type: 'stopped' as const }
        : { type: 'failed' as const, failure: toFailure(error) }
      report({ turn: id, ...ended })
    } finally {
      // The model may make way for another from now on.
      end.abort()
      if (this.#work === work) this.#work = null
    }
  }

  /** False where nothing runs or waits. */
  stop(): boolean {
    if (this.#work === null) return false
    this.#work.abort()
    return true
  }
}
