import type { CodeLlamaModel, ModelShape } from './code-llama.ts'
import { gpuWeightBytes } from './gpu-weight-bytes.ts'
import type { ModelNeeds } from './preflight.ts'

/** What a model of the catalogue takes, before a byte of it was fetched. */
export function needsOfCodeLlama({ bytes, shape, quantisation }: CodeLlamaModel, storedBytes: number): ModelNeeds {
  const layers = gpuWeightBytes(quantisation === 'Q4_0' ? 'Q4_0' : 'Q4_K', weightsOfLayers(shape))
  const output = gpuWeightBytes('Q6_K', shape.vocabSize * shape.hiddenSize)
  const feedForward = gpuWeightBytes(
    quantisation === 'Q4_0' ? 'Q4_0' : 'Q4_K',
    shape.hiddenSize * shape.feedForwardSize,
  )
  return {
    fileBytes: bytes,
    storedBytes,
    layerCount: shape.layerCount,
    kvHeadCount: shape.kvHeadCount,
    headSize: shape.headSize,
    contextLength: shape.contextLength,
    gpuWeightBytes: layers.all + output.all,
    largestGpuBufferBytes: Math.max(output.largest, feedForward.largest),
  }
}

/** All matrices but embedding (which stays on the CPU) and output. */
function weightsOfLayers(shape: ModelShape): number {
  const { hiddenSize, headCount, kvHeadCount, headSize, feedForwardSize, layerCount } = shape
  const attention = 2 * hiddenSize * headSize * (headCount + kvHeadCount)
  return layerCount * (attention + 3 * hiddenSize * feedForwardSize)
}
