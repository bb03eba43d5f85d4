import { CODE_LLAMA, type ModelShape } from '../src/models/code-llama.ts'

const shapeOf = (size: string) => CODE_LLAMA.find((model) => model.size === size && model.variant === 'base')!.shape

/** Code Llama's sizes, and smaller ones (TinyLlama's, and one of 271 M parameters) that are quick to load. All with the four infill tokens in the vocabulary. */
export const CHECKPOINT_SHAPES: Readonly<Record<string, ModelShape>> = {
  '271m': {
    layerCount: 16,
    hiddenSize: 1024,
    headCount: 16,
    kvHeadCount: 16,
    headSize: 64,
    feedForwardSize: 2816,
    vocabSize: 32_016,
    contextLength: 2048,
  },
  '1.1b': {
    layerCount: 22,
    hiddenSize: 2048,
    headCount: 32,
    kvHeadCount: 4,
    headSize: 64,
    feedForwardSize: 5632,
    vocabSize: 32_016,
    contextLength: 16_384,
  },
  '7b': shapeOf('7B'),
  '13b': shapeOf('13B'),
  '34b': { ...shapeOf('34B'), vocabSize: 32_016 },
}

export function checkpointShape(name: string): ModelShape {
  const shape = CHECKPOINT_SHAPES[name]
  if (shape === undefined) throw new Error(`There is no shape "${name}", only ${Object.keys(CHECKPOINT_SHAPES)}.`)
  return shape
}
