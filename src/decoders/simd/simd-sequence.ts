import type { Sequence } from '../model.ts'

/** What a sequence needs of its model. */
export interface SequenceHost {
  readonly contextLength: number
  /** Runs `ids` at `position` over the cache at `cache`; logits (rows, vocabSize). */
  run(cache: number, position: number, ids: Int32Array, rows: number): Float32Array
  release(cache: number): void
}

/** One cache. Rewinding is a shorter length: what stands beyond it is written over before it is read. */
export class SimdSequence implements Sequence {
  readonly #host: SequenceHost
  readonly #cache: number
  #length = 0
  #disposed = false

  constructor(host: SequenceHost, cache: number) {
    this.#host = host
    this.#cache = cache
  }

  get length(): number {
    return this.#length
  }

  rewind(length: number): number {
    this.#length = Math.max(0, Math.min(length, this.#length))
    return this.#length
  }

  async forward(ids: Int32Array, rows = 1): Promise<Float32Array> {
    const { contextLength } = this.#host
    if (this.#disposed) throw new RangeError('the sequence was disposed of')
    if (this.#length + ids.length > contextLength) throw new RangeError(`more than ${contextLength} positions`)
    const logits = this.#host.run(this.#cache, this.#length, ids, rows)
    this.#length += ids.length
    return logits
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return
    this.#disposed = true
    this.#host.release(this.#cache)
  }
}
