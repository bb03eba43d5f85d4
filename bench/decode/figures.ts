import type { BenchShape } from '../random-file.ts'

/** Bytes of weights that one token needs: all matrices but the embedding, 18 bytes for 32 weights. */
export function bytesRead(shape: BenchShape): number {
  const { hiddenSize: n, headCount, kvHeadCount, headSize, feedForwardSize, layerCount, vocabSize } = shape
  const layer = n * headSize * (2 * headCount + 2 * kvHeadCount) + 3 * n * feedForwardSize
  return ((layer * layerCount + n * vocabSize) * 18) / 32
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** To three digits. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
