import { CACHE_COPIES_IN_A_RUN } from '../lib/engine-limits.ts'
import { countSequences } from './count-sequences.ts'

/** What a model takes, from the catalogue or from the header of its file. */
export interface ModelNeeds {
  readonly fileBytes: number
  /** Already in this browser's storage, or on the person's disk. */
  readonly storedBytes: number
  readonly layerCount: number
  readonly kvHeadCount: number
  readonly headSize: number
  readonly contextLength: number
  /** Of all tensors together. */
  readonly parameterCount: number
  /** Of a key or value on the CPU engine: single precision where every weight is. */
  readonly cpuElementBytes: 2 | 4
  /** Weights in matrices, without the embedding, which is looked up and not multiplied. */
  readonly weightCount: number
  /** The same as the WebGPU engine holds them, and the largest buffer among them. */
  readonly gpuWeightBytes: number
  readonly largestGpuBufferBytes: number
}

/** As `decoders/engine-name.ts` names them. */
export type Engine = 'simd' | 'webgpu' | 'onnx-cpu'

/** What a loaded model holds, in bytes. */
export interface ModelMemory {
  /** Weights, the engine's own buffers, and what it copies in a run. */
  readonly baseBytes: number
  /** Keys and values of one sequence. */
  readonly cacheBytes: number
}

/** Repacked Q4_K takes 1.03 times its bytes in the file, the other types take theirs. */
const CPU_GROWTH = 1.03
/** Activations, the staging buffer, threads. */
const CPU_SCRATCH_BYTES = 64 * 2 ** 20
/** Of ONNX Runtime's caches, and of its weights on the CPU: single precision. */
const FLOAT_BYTES = 4

/** What the model takes on that engine with sequences of so many positions. */
export function memoryOn(engine: Engine, model: ModelNeeds, positions: number): ModelMemory {
  const cache = (elementBytes: number) => cacheBytes(model, positions, elementBytes)
  switch (engine) {
    case 'simd':
      return { baseBytes: model.fileBytes * CPU_GROWTH + CPU_SCRATCH_BYTES, cacheBytes: cache(model.cpuElementBytes) }
    case 'webgpu':
      return { baseBytes: model.gpuWeightBytes, cacheBytes: cache(FLOAT_BYTES) }
    case 'onnx-cpu':
      return {
        baseBytes: floatWeightBytes(model) + CACHE_COPIES_IN_A_RUN * cache(FLOAT_BYTES),
        cacheBytes: cache(FLOAT_BYTES),
      }
  }
}

/** Of the weights that are multiplied, in single precision. */
export function floatWeightBytes(model: ModelNeeds): number {
  return model.weightCount * FLOAT_BYTES
}

/** With one sequence: without so many the model does not run. */
export function leastBytes({ baseBytes, cacheBytes }: ModelMemory): number {
  return baseBytes + cacheBytes
}

/** With every sequence that it may come to have, one for each place that asks. */
export function mostBytes({ baseBytes, cacheBytes }: ModelMemory): number {
  return baseBytes + countSequences(cacheBytes) * cacheBytes
}

function cacheBytes(model: ModelNeeds, positions: number, elementBytes: number): number {
  return 2 * model.layerCount * model.kvHeadCount * model.headSize * positions * elementBytes
}
