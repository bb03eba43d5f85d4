import { CATALOGUE } from './catalogue.ts'
import type { ModelNeeds } from './model-needs.ts'

/** As the headers of the shipped files say (their test reads them). */
type Header = Omit<ModelNeeds, 'fileBytes' | 'storedBytes'>

const CRIA: Header = {
  layerCount: 6,
  kvHeadCount: 4,
  headSize: 64,
  contextLength: 4096,
  parameterCount: 6_917_376,
  cpuElementBytes: 2,
  weightCount: 5_865_472,
  gpuWeightBytes: 6_598_656,
  largestGpuBufferBytes: 1_048_576,
}

const HEADERS: Readonly<Record<string, Header>> = {
  'cria-base': CRIA,
  // Without the four tokens of infilling.
  'cria-python': {
    ...CRIA,
    parameterCount: 6_915_328,
    weightCount: 5_864_448,
    gpuWeightBytes: 6_597_504,
    largestGpuBufferBytes: 1_047_552,
  },
  'cria-instruct': CRIA,
  'cria-0': {
    ...CRIA,
    headSize: 32,
    contextLength: 1024,
    parameterCount: 1_599_104,
    weightCount: 1_400_832,
    gpuWeightBytes: 1_575_936,
    largestGpuBufferBytes: 196_608,
  },
}

/** What a model of the catalogue takes; null for any other. */
export function needsOfShipped(modelId: string): ModelNeeds | null {
  const shipped = CATALOGUE.find(({ id }) => id === modelId)
  const header = HEADERS[modelId]
  if (shipped === undefined || header === undefined) return null
  return { ...header, fileBytes: shipped.bytes, storedBytes: shipped.bytes }
}
