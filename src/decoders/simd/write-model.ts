import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import type { MemoryPlan, PlacedTensor } from './memory-plan.ts'
import { TILE_TYPES } from './tile-bytes.ts'

/** Writes fields one after the other, as the structures in `kernels/model.ts` declare them. */
class Fields {
  readonly #view: DataView
  #at: number

  constructor(buffer: ArrayBufferLike, at: number) {
    this.#view = new DataView(buffer)
    this.#at = at
  }

  int(value: number): this {
    this.#view.setInt32(this.#at, value, true)
    this.#at += 4
    return this
  }

  float(value: number): this {
    this.#view.setFloat32(this.#at, value, true)
    this.#at += 4
    return this
  }

  address(value: number): this {
    this.#view.setBigUint64(this.#at, BigInt(value), true)
    this.#at += 8
    return this
  }

  matrix({ address, type, rows, inputs }: PlacedTensor): this {
    return this.address(address).int(TILE_TYPES[type].number).int(rows).int(inputs).int(0)
  }
}

/** Milliseconds of one sleep at a meeting of threads (`kernels/threads.ts`). */
const SLEEP_MS = 100

/** Looks at a word, half a nanosecond each: from 2 µs, less than a wake-up costs, to 50 µs, about what it costs. */
const SPINS = { least: 4_000, most: 100_000 }
const BYTES_PER_SPIN = 1_500

/** Writes `Model`, its layers and matrices. A thread that misses a meeting for `lostAfterMs` is given up. */
export function writeModel(buffer: ArrayBufferLike, config: LlamaConfig, plan: MemoryPlan, lostAfterMs: number): void {
  const { addresses: at } = plan
  const tensor = (name: string) => plan.tensors.get(`${name}.weight`)!
  const fields = new Fields(buffer, at.model)
  fields.int(config.layerCount).int(config.hiddenSize).int(config.headCount).int(config.kvHeadCount)
  fields.int(config.headSize).int(config.feedForwardSize).int(plan.threads).float(config.normEpsilon)
  fields.address(at.layers).address(tensor('output_norm').address).address(at.embedding).address(at.output)
  fields.address(at.x).address(at.query).address(at.key).address(at.value).address(at.attended)
  fields.address(at.gate).address(at.up).address(at.logits).address(at.operandFloats).address(at.operandBlocks)
  fields.address(at.threadScratch).address(plan.threadScratchBytes).address(at.sync).address(at.counters)
  fields.int(Math.ceil(lostAfterMs / SLEEP_MS)).int(spinsOf(plan))
  new Fields(buffer, at.embedding).matrix(tensor('token_embd'))
  new Fields(buffer, at.output).matrix(tensor(config.tiedOutput ? 'token_embd' : 'output'))
  const layers = new Fields(buffer, at.layers)
  for (let i = 0; i < config.layerCount; i++) {
    const part = (name: string) => tensor(`blk.${i}.${name}`)
    layers.address(part('attn_norm').address).address(part('ffn_norm').address)
    layers.matrix(part('attn_q')).matrix(part('attn_k')).matrix(part('attn_v')).matrix(part('attn_output'))
    layers.matrix(part('ffn_gate')).matrix(part('ffn_up')).matrix(part('ffn_down'))
  }
}

/**
 * A thread that waits for a peer spins for as long as the peer's last unit of work may take, which grows with the weights; a
 * longer wait means that the peer lost its core, which a spinning thread only keeps from it. How many looks matters little:
 * on two cores a model of 156 MB decodes 97 to 109 tokens a second with 1,000 to 400,000 of them, in no order.
 */
function spinsOf({ tensors }: MemoryPlan): number {
  let bytes = 0
  for (const { info } of tensors.values()) bytes += info.byteLength
  return Math.min(SPINS.most, Math.max(SPINS.least, Math.round(bytes / BYTES_PER_SPIN)))
}

export interface RunFields {
  readonly tokenCount: number
  /** Of the first token. */
  readonly position: number
  /** Logits wanted, of the last tokens. */
  readonly rows: number
  /** Address of the sequence's cache. */
  readonly cache: number
}

/** Writes `Run`. */
export function writeRun(buffer: ArrayBufferLike, plan: MemoryPlan, run: RunFields): void {
  const { addresses: at } = plan
  const fields = new Fields(buffer, at.run)
  fields.int(run.tokenCount).int(run.position).int(run.rows).int(plan.capacity)
  fields.int(plan.elementBytes).int(0)
  fields.address(at.tokens).address(at.rotary).address(run.cache)
}
