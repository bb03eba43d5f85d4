import { toFailure } from '../../lib/errors.ts'
import type { InfillMode } from '../../prompts/prompt.ts'
import type { ModelHandle } from '../../runtime/model-handle.ts'
import type { RunRequest } from '../../runtime/protocol.ts'
import type { CompareEvent } from '../../store/apply-compare-event.ts'
import type { Asked, Comparison, PaneSetup } from '../../store/comparison.ts'
import { askPane } from './ask-pane.ts'

export interface RunPanesDependencies {
  /** Waits for the model, which then stays until `signal` aborts; rejects with `signal.reason` or with the failure of the load. */
  readonly model: (modelId: string, signal: AbortSignal) => Promise<ModelHandle>
  /** Loads the model ahead, if there is room. */
  readonly warm: (modelId: string) => void
  /** Whether it may run beside others. */
  readonly isSmall: (modelId: string) => boolean
  readonly nextRunId: () => number
  readonly report: (comparison: Comparison, event: CompareEvent) => void
}

/** What stands, or shall stand, at one place of a pane. */
export interface AnswerPlace {
  /** Which of the seeds, from 0. */
  readonly index: number
  readonly asked: Asked
  readonly request: RunRequest
}

interface AnswerTask extends AnswerPlace {
  readonly comparison: Comparison
  readonly pane: number
}

/** Runs the panes of a comparison: small models together, since one waits while another computes; large ones alone, in turn. */
export class RunPanes {
  readonly #deps: RunPanesDependencies
  #work: AbortController | null = null

  constructor(deps: RunPanesDependencies) {
    this.#deps = deps
  }

  get isBusy(): boolean {
    return this.#work !== null
  }

  /** All panes, each with all seeds. What fails in one pane leaves the others alone. */
  run(comparison: Comparison, mode: InfillMode | null): Promise<void> {
    return this.#doOne(async (stop) => {
      const setups = comparison.panes.map(({ setup }) => setup)
      for (const { modelId } of setups) this.#deps.warm(modelId)
      const pane = (setup: PaneSetup) => this.#pane(comparison, setup, mode, stop)
      await Promise.all(setups.filter(({ modelId }) => this.#deps.isSmall(modelId)).map(pane))
      for (const setup of setups.filter(({ modelId }) => !this.#deps.isSmall(modelId))) await pane(setup)
    })
  }

  /** One answer anew, by another request; it takes the place of the one before. */
  again(comparison: Comparison, setup: PaneSetup, place: AnswerPlace): Promise<void> {
    return this.#doOne((stop) =>
      this.#inPane(comparison, setup, stop, (handle) =>
        this.#answer(handle, { comparison, pane: setup.id, ...place }, stop),
      ),
    )
  }

  /** Ends everything that runs or waits; false where nothing does. */
  stop(): boolean {
    if (this.#work === null) return false
    this.#work.abort()
    return true
  }

  async #doOne(task: (stop: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#work !== null) return
    const work = new AbortController()
    this.#work = work
    try {
      await task(work.signal)
    } finally {
      this.#work = null
    }
  }

  /** One pane with all its seeds. */
  #pane(comparison: Comparison, setup: PaneSetup, mode: InfillMode | null, stop: AbortSignal): Promise<void> {
    return this.#inPane(comparison, setup, stop, async (handle) => {
      for (let index = 0; index < comparison.seedCount && !stop.aborted; index++) {
        const asking = askPane({ ...comparison, setup, mode, index }, handle.model.canInfill)
        await this.#answer(handle, { comparison, pane: setup.id, index, ...asking }, stop)
      }
    })
  }

  async #inPane(
    comparison: Comparison,
    setup: PaneSetup,
    stop: AbortSignal,
    use: (handle: ModelHandle) => Promise<void>,
  ): Promise<void> {
    const pane = setup.id
    const report = (event: CompareEvent) => this.#deps.report(comparison, event)
    const end = new AbortController()
    try {
      if (!stop.aborted) {
        report({ type: 'loading', pane })
        await use(await this.#deps.model(setup.modelId, AbortSignal.any([stop, end.signal])))
      }
      report({ type: stop.aborted ? 'stopped' : 'done', pane })
    } catch (error) {
      report(stop.aborted ? { type: 'stopped', pane } : { type: 'failed', pane, failure: toFailure(error) })
    } finally {
      // The model may make way for another from now on.
      end.abort()
    }
  }

  async #answer(handle: ModelHandle, task: AnswerTask, stop: AbortSignal): Promise<void> {
    const { comparison, pane, index, asked, request } = task
    const started = { runId: this.#deps.nextRunId(), asked, model: handle.model, request }
    this.#deps.report(comparison, { type: 'answer-started', pane, index, ...started })
    for await (const event of handle.run(request, stop)) {
      this.#deps.report(comparison, { type: 'answer-reported', pane, index, event })
    }
  }
}
