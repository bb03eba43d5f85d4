// The weight types by ggml's number (`enum ggml_type` in ggml.h), and what a tile of each takes.
export const F32: i32 = 0
export const F16: i32 = 1
export const Q4_0: i32 = 2
export const Q8_0: i32 = 8
export const Q4_K: i32 = 12
export const Q5_K: i32 = 13
export const Q6_K: i32 = 14
export const BF16: i32 = 30

/** Output rows of a tile. */
export const TILE: i32 = 16
/** Inputs that share one scale of the activations. */
export const BLOCK: i32 = 32
/** Inputs that share the numbers in front of a K-quant's blocks. */
export const SUPER_BLOCK: i32 = 256

/** Types whose products take the input as floats; the others take it in blocks of 8 bits. */
@inline
export function takesFloats(type: i32): bool {
  return type == F32 || type == F16 || type == BF16
}

/** Bytes of one tile: 16 rows, all inputs. */
export function tileBytes(type: i32, inputs: i32): usize {
  const blocks = <usize>(inputs / BLOCK)
  const superBlocks = <usize>(inputs / SUPER_BLOCK)
  switch (type) {
    case F32:
      return <usize>inputs * 64
    case F16:
    case BF16:
      return <usize>inputs * 32
    case Q4_0:
      return blocks * 288
    case Q8_0:
      return blocks * 544
    case Q4_K:
      return superBlocks * 2368
    case Q5_K:
      return superBlocks * 2880
    case Q6_K:
      return superBlocks * 3360
    default:
      return unreachable()
  }
}
