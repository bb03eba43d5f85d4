import type { Tensor } from '@huggingface/transformers'
import type { InferenceSession } from 'onnxruntime-web/webgpu'
import type { KvCache } from './kv-cache.ts'

type Feeds = InferenceSession.FeedsType
type Outputs = InferenceSession.ReturnType

/**
 * A session as transformers.js uses one, bound to a cache: `run` reads the cache's past and writes its present.
 * transformers.js chains the runs of all models on one promise, which a rejection would break for good, so a failing run
 * resolves to nothing and its error waits for `settle`.
 */
export class CachedSession {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  readonly inputMetadata: readonly InferenceSession.ValueMetadata[]
  readonly #session: InferenceSession
  readonly #cache: KvCache
  #failure: { error: unknown } | null = null

  constructor(session: InferenceSession, cache: KvCache) {
    this.#session = session
    this.#cache = cache
    this.inputNames = session.inputNames
    this.outputNames = session.outputNames
    this.inputMetadata = session.inputMetadata
  }

  async run(feeds: Feeds): Promise<Outputs> {
    try {
      const { present } = this.#cache
      if (present === null) return await this.#session.run(feeds)
      return await this.#session.run(feeds, { logits: null, ...present })
    } catch (error) {
      this.#failure = { error }
      return {}
    }
  }

  /** Throws what the last run failed with, if it did; otherwise hands its outputs to the cache. */
  settle(outputs: Readonly<Record<string, Tensor>>): void {
    const failure = this.#failure
    this.#failure = null
    if (failure !== null) throw failure.error
    this.#cache.keep(outputs)
  }
}
