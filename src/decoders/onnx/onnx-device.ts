import type { InferenceSession } from 'onnxruntime-web/webgpu'
import type { EngineName } from '../engine-name.ts'
import type { WeightForm } from './graph-builder.ts'
import type { KvCache } from './kv-cache.ts'

/** Where a model runs: what differs between the two in one place. */
export interface OnnxDevice {
  readonly engine: Exclude<EngineName, 'simd'>
  readonly threads: number
  readonly weightForm: WeightForm
  readonly providers: InferenceSession.ExecutionProviderConfig[]
  /** Throws where the weights do not fit, before a byte of them is read. */
  checkWeights(tensors: readonly { name: string; byteLength: number }[]): void
  /** Resolves with what `load` makes; rejects with OutOfMemoryError where the device reports that its memory ran out. */
  guard<T>(bytes: number, load: () => Promise<T>): Promise<T>
  /** Rejects with OutOfMemoryError. */
  openCache(): Promise<KvCache>
  /** What a run or a load really failed with: a device that goes is told of a moment after the calls that it broke. */
  explain(error: unknown): Promise<unknown>
  /** Resolves with what went wrong when the device can compute no more; never on a CPU. */
  readonly lost: Promise<Error>
  dispose(): void
}
