import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import { OutOfMemoryError, PlaygroundError } from '../../lib/errors.ts'
import type { Model, Sequence } from '../model.ts'
import { PAGE_BYTES } from './choose-plan.ts'
import type { Address, EngineExports } from './engine-exports.ts'
import type { MemoryPlan } from './memory-plan.ts'
import { writeRotaryAngles } from './rotary-angles.ts'
import { type SequenceHost, SimdSequence } from './simd-sequence.ts'
import { padToTile } from './tile-bytes.ts'
import { writeRun } from './write-model.ts'

export interface SimdModelParts {
  readonly config: LlamaConfig
  readonly plan: MemoryPlan
  readonly memory: WebAssembly.Memory
  readonly engine: EngineExports
  readonly toAddress: (address: number) => Address
  /** Ends the helper threads. */
  readonly endThreads: () => void
}

/** The weights in one memory, caches behind them. Every call runs to its end: no two sequences ever run at once. */
export class SimdModel implements Model, SequenceHost {
  readonly vocabSize: number
  readonly contextLength: number
  readonly #parts: SimdModelParts
  readonly #free: number[]
  #cacheEnd: number
  /** Why nothing runs any more. */
  #ended: Error | null = null

  constructor(parts: SimdModelParts) {
    this.#parts = parts
    this.vocabSize = parts.config.vocabSize
    this.contextLength = parts.plan.positions
    this.#free = [parts.plan.addresses.cache]
    this.#cacheEnd = parts.plan.totalBytes
  }

  async open(): Promise<Sequence> {
    if (this.#ended !== null) throw this.#ended
    return new SimdSequence(this, this.#free.pop() ?? this.#addCache())
  }

  async dispose(): Promise<void> {
    this.#ended ??= new PlaygroundError({ code: 'engine', detail: 'the model was disposed of' })
    this.#parts.endThreads()
  }

  release(cache: number): void {
    this.#free.push(cache)
  }

  run(cache: number, position: number, ids: Int32Array, rows: number, out: Float32Array): void {
    if (this.#ended !== null) throw this.#ended
    for (const id of ids) if (id < 0 || id >= this.vocabSize) throw new RangeError(`the id ${id}`)
    const { engine, plan, toAddress } = this.#parts
    const { model, run } = plan.addresses
    this.#check(engine.ready(toAddress(model)))
    this.#write(cache, position, ids, rows)
    this.#check(engine.lead(toAddress(model), toAddress(run)))
    this.#copyLogits(rows, out)
  }

  #write(cache: number, position: number, ids: Int32Array, rows: number): void {
    const { plan, memory, config } = this.#parts
    const { addresses: at } = plan
    const { buffer } = memory
    const { headSize, ropeBase } = config
    new Int32Array(buffer, at.tokens, ids.length).set(ids)
    new Uint8Array(buffer, at.counters, plan.counterBytes).fill(0)
    const angles = new Float32Array(buffer, at.rotary, ids.length * headSize)
    writeRotaryAngles(angles, position, ids.length, headSize, ropeBase)
    writeRun(buffer, plan, { tokenCount: ids.length, position, rows, cache })
  }

  /** Where a helper was lost it may still write into the next run: this model is done for. */
  #check(whole: number): void {
    if (whole !== 0) return
    this.#ended = new PlaygroundError({ code: 'worker-lost' })
    this.#parts.endThreads()
    throw this.#ended
  }

  /** Without the padding, and out of the shared memory, which is not taken everywhere that floats are. */
  #copyLogits(rows: number, out: Float32Array): void {
    const { plan, memory } = this.#parts
    const stride = padToTile(this.vocabSize)
    const padded = new Float32Array(memory.buffer, plan.addresses.logits, rows * stride)
    for (let row = 0; row < rows; row++) {
      out.set(padded.subarray(row * stride, row * stride + this.vocabSize), row * this.vocabSize)
    }
  }

  #addCache(): number {
    const { memory, plan, toAddress } = this.#parts
    const start = this.#cacheEnd
    const missing = start + plan.cacheBytes - memory.buffer.byteLength
    try {
      const pages = toAddress(Math.max(0, Math.ceil(missing / PAGE_BYTES)))
      // The library of types knows memories of 32 bits only; a wider one takes a bigint.
      memory.grow(pages as number)
    } catch (error) {
      throw new OutOfMemoryError('kv-cache', plan.cacheBytes, error)
    }
    this.#cacheEnd = start + plan.cacheBytes
    return start
  }
}
