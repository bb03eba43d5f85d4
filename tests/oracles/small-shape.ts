import type { CheckpointShape } from './random-checkpoint.ts'

/** Two layers, small enough for a float64 forward pass and a GPU in software; a head of keys for each head. */
export const SMALL_SHAPE: CheckpointShape = {
  layerCount: 2,
  hiddenSize: 64,
  headCount: 4,
  kvHeadCount: 4,
  headSize: 16,
  feedForwardSize: 160,
  contextLength: 256,
  ropeBase: 1e6,
  tiedOutput: false,
}

/** The same where rows have to be whole super-blocks of 256, as those of K-quants. */
export const WIDE_SHAPE: CheckpointShape = { ...SMALL_SHAPE, hiddenSize: 256, headSize: 64, feedForwardSize: 512 }
