import type { CodeLlamaModel } from './code-llama.ts'
import { gpuWeightBytes } from './gpu-weight-bytes.ts'
import type { ModelNeeds } from './model-needs.ts'
import { matricesOf } from './quantisation-mix.ts'

/** What a model of the catalogue takes, before a byte of it was fetched. The embedding stays on the CPU; norms, two a layer and one behind, are vectors. */
export function needsOfCodeLlama({ bytes, shape, quantisation }: CodeLlamaModel, storedBytes: number): ModelNeeds {
  const matrices = matricesOf(shape, quantisation)
  const weightCount = matrices.reduce((sum, { weights }) => sum + weights, 0)
  const onGpu = matrices.map(({ type, weights }) => gpuWeightBytes(type, weights))
  return {
    fileBytes: bytes,
    storedBytes,
    layerCount: shape.layerCount,
    kvHeadCount: shape.kvHeadCount,
    headSize: shape.headSize,
    contextLength: shape.contextLength,
    parameterCount: weightCount + shape.hiddenSize * (shape.vocabSize + 2 * shape.layerCount + 1),
    cpuElementBytes: 2,
    weightCount,
    gpuWeightBytes: onGpu.reduce((sum, { all }) => sum + all, 0),
    largestGpuBufferBytes: onGpu.reduce((most, { largest }) => Math.max(most, largest), 0),
  }
}
