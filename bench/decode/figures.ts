import type { BenchShape } from '../random-file.ts'

/** Of an element of the cache of keys and values. */
const HALF_BYTES = 2

/** Bytes of weights that one token needs: all matrices but the embedding, 18 bytes for 32 weights. */
export function bytesRead(shape: BenchShape): number {
  const { hiddenSize: n, headCount, kvHeadCount, headSize, feedForwardSize, layerCount, vocabSize } = shape
  const layer = n * headSize * (2 * headCount + 2 * kvHeadCount) + 3 * n * feedForwardSize
  return ((layer * layerCount + n * vocabSize) * 18) / 32
}

/** MB that are our engine's limit: the file and a tenth, the cache of the positions in use, and 64 MiB for all else. */
export function mostMemoryMb(shape: BenchShape, fileBytes: number, positions: number): number {
  const cacheBytes = shape.layerCount * shape.kvHeadCount * shape.headSize * positions * 2 * HALF_BYTES
  return (1.1 * fileBytes + cacheBytes + 64 * 2 ** 20) / 1e6
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** To three digits. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
