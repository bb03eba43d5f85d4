import type { CodeLlamaModel } from './code-llama.ts'
import { gpuWeightBytes } from './gpu-weight-bytes.ts'
import type { ModelNeeds } from './preflight.ts'
import { matricesOf } from './quantisation-mix.ts'

/** What a model of the catalogue takes, before a byte of it was fetched. The embedding stays on the CPU. */
export function needsOfCodeLlama({ bytes, shape, quantisation }: CodeLlamaModel, storedBytes: number): ModelNeeds {
  const onGpu = matricesOf(shape, quantisation).map(({ type, weights }) => gpuWeightBytes(type, weights))
  return {
    fileBytes: bytes,
    storedBytes,
    layerCount: shape.layerCount,
    kvHeadCount: shape.kvHeadCount,
    headSize: shape.headSize,
    contextLength: shape.contextLength,
    gpuWeightBytes: onGpu.reduce((sum, { all }) => sum + all, 0),
    largestGpuBufferBytes: onGpu.reduce((most, { largest }) => Math.max(most, largest), 0),
  }
}
