import type { RunnableTypeName } from '../../gguf/gguf-file.ts'

/** Output rows of a tile. */
export const TILE = 16

interface TileType {
  /** ggml's number of the type, which the kernels switch on. */
  readonly number: number
  /** Inputs that stand together, and the bytes that 16 rows of them take (`kernels/types.ts`, `generate-tiles.mjs`). */
  readonly inputs: number
  readonly bytes: number
}

export const TILE_TYPES: Readonly<Record<RunnableTypeName, TileType>> = {
  F32: { number: 0, inputs: 1, bytes: 64 },
  F16: { number: 1, inputs: 1, bytes: 32 },
  BF16: { number: 30, inputs: 1, bytes: 32 },
  Q4_0: { number: 2, inputs: 32, bytes: 288 },
  Q8_0: { number: 8, inputs: 32, bytes: 544 },
  Q4_K: { number: 12, inputs: 256, bytes: 2368 },
  Q5_K: { number: 13, inputs: 256, bytes: 2880 },
  Q6_K: { number: 14, inputs: 256, bytes: 3360 },
}

/** Rounded up to whole tiles. */
export function padToTile(rows: number): number {
  return Math.ceil(rows / TILE) * TILE
}

/** Bytes of a matrix in tiles. */
export function matrixBytes(type: RunnableTypeName, inputs: number, rows: number): number {
  const tile = TILE_TYPES[type]
  return (padToTile(rows) / TILE) * (inputs / tile.inputs) * tile.bytes
}
