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
  readonly #sequences = new Set<OnnxSequence>()
  /** Why nothing runs any more. */
  #ended: Error | null = null
  /** Rejects the run under way. */
  #interrupt: (error: Error) => void = () => undefined
  #disposal: Promise<void> | null = null

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
      close: (sequence) => this.#queue.run(async () => this.#free(sequence)),
    }
    void parts.device.lost.then((error) => {
      this.#ended ??= error
      this.#interrupt(error)
    })
  }

  async open(): Promise<Sequence> {
    const cache = await this.#exclusively(() => this.#parts.device.openCache())
    const sequence = new OnnxSequence(this.#shared, cache)
    this.#sequences.add(sequence)
    return sequence
  }

  /** Waits for the run under way, then frees all there is; sequences still open end with it. */
  dispose(): Promise<void> {
    this.#ended ??= new PlaygroundError({ code: 'engine', detail: 'the model was disposed of' })
    this.#disposal ??= this.#queue.run(() => this.#freeAll())
    return this.#disposal
  }

  #free(sequence: OnnxSequence): void {
    sequence.free()
    this.#sequences.delete(sequence)
  }

  async #freeAll(): Promise<void> {
    for (const sequence of this.#sequences) this.#free(sequence)
    try {
      await this.#parts.session.release()
    } finally {
      this.#parts.device.dispose()
    }
  }

  #exclusively<T>(task: () => Promise<T>): Promise<T> {
    return this.#queue.run(
      () =>
        new Promise<T>((resolve, reject) => {
          if (this.#ended !== null) {
            reject(this.#ended)
            return
          }
          // a run on a lost device may never settle by itself
          this.#interrupt = reject
          task().then(resolve, async (error: unknown) => reject(await this.#parts.device.explain(error)))
        }),
    )
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
