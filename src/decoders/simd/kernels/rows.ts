// Rows of floats as they stand in a model's scratch.
import { TILE } from './types'

/** Floats of a row, padded to whole tiles. */
@inline
export function padded(width: i32): i32 {
  return (width + TILE - 1) & ~(TILE - 1)
}

/** Bytes of a row of floats, padded to whole tiles. */
@inline
export function rowBytes(width: i32): usize {
  return <usize>padded(width) << 2
}
