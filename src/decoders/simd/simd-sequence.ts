import { PREFILL_CHUNK, type Sequence } from '../model.ts'

/** What a sequence needs of its model. */
export interface SequenceHost {
  readonly contextLength: number
  readonly vocabSize: number
  /** Runs `ids` at `position` over the cache at `cache`; writes logits (rows, vocabSize) to `out`. */
  run(cache: number, position: number, ids: Int32Array, rows: number, out: Float32Array): void
  release(cache: number): void
}

/** One cache. Rewinding is a shorter length: what stands beyond it is written over before it is read. */
export class SimdSequence implements Sequence {
  readonly #host: SequenceHost
  readonly #cache: number
  #length = 0
  /** The logits of the last call: a fresh 100 kB a token would cost more than what is written to them. */
  #logits = new Float32Array()
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
    const { contextLength, vocabSize } = this.#host
    if (this.#disposed) throw new RangeError('the sequence was disposed of')
    if (this.#length + ids.length > contextLength) throw new RangeError(`more than ${contextLength} positions`)
    if (ids.length < 1 || ids.length > PREFILL_CHUNK) throw new RangeError(`${ids.length} ids in one call`)
    if (rows < 1 || rows > ids.length) throw new RangeError(`logits of ${rows} of ${ids.length} positions`)
    if (this.#logits.length < rows * vocabSize) this.#logits = new Float32Array(rows * vocabSize)
    const logits = this.#logits.subarray(0, rows * vocabSize)
    this.#host.run(this.#cache, this.#length, ids, rows, logits)
    this.#length += ids.length
    return logits
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return
    this.#disposed = true
    this.#host.release(this.#cache)
  }
}
