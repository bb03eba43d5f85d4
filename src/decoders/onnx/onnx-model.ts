import { PretrainedConfig } from '@huggingface/transformers'
import type { InferenceSession } from 'onnxruntime-web/webgpu'
import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import { PlaygroundError } from '../../lib/errors.ts'
import type { Model, Sequence } from '../model.ts'
import type { Embedding } from './embedding.ts'
import type { OnnxDevice } from './onnx-device.ts'
import { OnnxSequence, type SharedModel } from './onnx-sequence.ts'
import { RunQueue } from './run-queue.ts'

export interface OnnxModelParts {
  readonly config: LlamaConfig
  readonly device: OnnxDevice
  readonly session: InferenceSession
  readonly embedding: Embedding
  /** Positions a sequence can hold. */
  readonly capacity: number
}

/** One session, any number of sequences over it. */
export class OnnxModel implements Model {
  readonly vocabSize: number
  readonly contextLength: number
  readonly #parts: OnnxModelParts
  readonly #shared: SharedModel
  readonly #queue = new RunQueue()
  readonly #sequences = new Set<Sequence>()
  /** Why nothing runs any more. */
  #ended: Error | null = null

  constructor(parts: OnnxModelParts, maxRun: number) {
    this.#parts = parts
    this.vocabSize = parts.config.vocabSize
    this.contextLength = parts.capacity
    this.#shared = {
      session: parts.session,
      config: toPretrainedConfig(parts.config),
      embedding: parts.embedding,
      vocabSize: this.vocabSize,
      contextLength: this.contextLength,
      maxRun,
      exclusively: (task) => this.#exclusively(task),
    }
    void parts.device.lost.then((error) => {
      this.#ended ??= error
    })
  }

  async open(): Promise<Sequence> {
    const cache = await this.#exclusively(() => this.#parts.device.openCache())
    const sequence = new OnnxSequence(this.#shared, cache, () => this.#sequences.delete(sequence))
    this.#sequences.add(sequence)
    return sequence
  }

  /** Waits for the run under way, then frees all there is; sequences still open end with it. */
  async dispose(): Promise<void> {
    this.#ended ??= new PlaygroundError({ code: 'engine', detail: 'the model was disposed of' })
    await this.#queue.run(async () => {
      for (const sequence of this.#sequences) await sequence.dispose()
      await this.#parts.session.release()
      this.#parts.device.dispose()
    })
  }

  #exclusively<T>(task: () => Promise<T>): Promise<T> {
    const { lost } = this.#parts.device
    const failed = lost.then((error): never => {
      throw error
    })
    failed.catch(() => undefined)
    return this.#queue.run(() => {
      if (this.#ended !== null) throw this.#ended
      return Promise.race([task(), failed])
    })
  }
}

/** What transformers.js wants to know of a Llama, under the names of its config.json. */
function toPretrainedConfig(config: LlamaConfig): PretrainedConfig {
  return new PretrainedConfig({
    model_type: 'llama',
    architectures: ['LlamaForCausalLM'],
    vocab_size: config.vocabSize,
    hidden_size: config.hiddenSize,
    num_hidden_layers: config.layerCount,
    num_attention_heads: config.headCount,
    num_key_value_heads: config.kvHeadCount,
    head_dim: config.headSize,
  })
}
