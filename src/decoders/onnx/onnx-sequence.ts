import { LlamaForCausalLM, type PretrainedConfig, Tensor } from '@huggingface/transformers'
import type { InferenceSession } from 'onnxruntime-web/webgpu'
import { PlaygroundError } from '../../lib/errors.ts'
import { PREFILL_CHUNK, type Sequence } from '../model.ts'
import { CachedSession } from './cached-session.ts'
import type { Embedding } from './embedding.ts'
import type { KvCache } from './kv-cache.ts'
import { toEngineError } from './to-engine-error.ts'

/** What the sequences of one model share. */
export interface SharedModel {
  readonly session: InferenceSession
  readonly config: PretrainedConfig
  readonly embedding: Embedding
  readonly vocabSize: number
  readonly contextLength: number
  /** Most positions a run may append; fewer than PREFILL_CHUNK on a device that computes longer runs wrongly. */
  readonly maxRun: number
  /** One at a time; rejects at once when the device is lost or the model disposed of. */
  exclusively<T>(task: () => Promise<T>): Promise<T>
  /** Frees a sequence after the runs under way. */
  close(sequence: OnnxSequence): Promise<void>
}

/** transformers.js's Llama around a session that keeps this sequence's cache. */
export class OnnxSequence implements Sequence {
  readonly #shared: SharedModel
  readonly #cache: KvCache
  readonly #session: CachedSession
  readonly #llama: LlamaForCausalLM
  #length = 0
  #disposed = false

  constructor(shared: SharedModel, cache: KvCache) {
    this.#shared = shared
    this.#cache = cache
    this.#session = new CachedSession(shared.session, cache)
    this.#llama = new LlamaForCausalLM(shared.config, { model: this.#session }, {})
  }

  get length(): number {
    return this.#length
  }

  rewind(length: number): number {
    this.#length = Math.max(0, Math.min(length, this.#length))
    return this.#length
  }

  forward(ids: Int32Array, rows = 1): Promise<Float32Array> {
    return this.#shared.exclusively(async () => {
      this.#check(ids, rows)
      try {
        return await this.#append(ids, rows)
      } catch (error) {
        throw toEngineError(error, 'kv-cache')
      }
    })
  }

  dispose(): Promise<void> {
    return this.#shared.close(this)
  }

  /** Lets go of the cache at once: no run may be under way. */
  free(): void {
    if (this.#disposed) return
    this.#disposed = true
    this.#cache.dispose()
  }

  #check(ids: Int32Array, rows: number): void {
    const { contextLength } = this.#shared
    if (this.#disposed) throw new PlaygroundError({ code: 'engine', detail: 'the sequence was disposed of' })
    if (ids.length < 1 || ids.length > PREFILL_CHUNK) throw new RangeError(`${ids.length} ids in one call`)
    if (rows < 1 || rows > ids.length) throw new RangeError(`logits of ${rows} of ${ids.length} positions`)
    if (this.#length + ids.length > contextLength) throw new RangeError(`more than ${contextLength} positions`)
  }

  /** In runs of at most `maxRun`; the length changes when all have succeeded. */
  async #append(ids: Int32Array, rows: number): Promise<Float32Array> {
    const { maxRun, vocabSize } = this.#shared
    const logits = new Float32Array(rows * vocabSize)
    const firstRow = ids.length - rows
    for (let start = 0; start < ids.length; start += maxRun) {
      const run = ids.subarray(start, start + maxRun)
      // the last position's logits are computed where none are wanted: an empty output is no shape for every device
      const from = Math.min(Math.max(firstRow - start, 0), run.length - 1)
      const part = await this.#run(run, this.#length + start, from)
      if (start + from >= firstRow) logits.set(part, (start + from - firstRow) * vocabSize)
    }
    this.#length += ids.length
    return logits
  }

  /** Appends `ids` at position `past`; logits of the positions from `firstRow` of them on. */
  async #run(ids: Int32Array, past: number, firstRow: number): Promise<Float32Array> {
    const { embedding } = this.#shared
    const rows = embedding.gather(ids)
    const outputs = await this.#llama.forward({
      inputs_embeds: new Tensor('float32', rows, [1, ids.length, rows.length / ids.length]),
      seqlens_k: new Tensor('int32', Int32Array.of(past + ids.length - 1), [1]),
      total_sequence_length: new Tensor('int32', Int32Array.of(past + ids.length), [1]),
      first_row: new Tensor('int64', BigInt64Array.of(BigInt(firstRow)), [1]),
      past_key_values: this.#cache.past,
    })
    this.#session.settle(outputs)
    return outputs.logits.data
  }
}
