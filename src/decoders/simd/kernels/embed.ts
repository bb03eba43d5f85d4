// One row of a matrix in tiles, as floats: the embedding of a token.
import { Matrix } from './model'
import { halfToFloat } from './numbers'
import { BF16, BLOCK, F16, F32, Q4_0, Q4_K, Q5_K, Q6_K, Q8_0, SUPER_BLOCK, TILE, tileBytes } from './types'

/** Writes `matrix.inputs` floats to `out`. */
export function readRow(matrix: Matrix, row: i32, out: usize): void {
  const type = matrix.type
  const inputs = matrix.inputs
  const tile = <usize>matrix.data + <usize>(row / TILE) * tileBytes(type, inputs)
  const lane = <usize>(row % TILE)
  switch (type) {
    case F32:
      for (let i: usize = 0; i < <usize>inputs; i++) store<f32>(out + i * 4, load<f32>(tile + i * 64 + lane * 4))
      return
    case F16:
      for (let i: usize = 0; i < <usize>inputs; i++) {
        store<f32>(out + i * 4, halfToFloat(load<u16>(tile + i * 32 + lane * 2)))
      }
      return
    case BF16:
      for (let i: usize = 0; i < <usize>inputs; i++) {
        store<u32>(out + i * 4, <u32>load<u16>(tile + i * 32 + lane * 2) << 16)
      }
      return
    case Q4_0:
      return readQ4(tile, inputs, lane, out)
    case Q8_0:
      return readQ8(tile, inputs, lane, out)
    case Q4_K:
    case Q5_K:
    case Q6_K:
      return readK(tile, inputs, lane, out, type)
    default:
      unreachable()
  }
}

/** The byte of input `i` (0 … 15 for 4-bit codes) in a block of `loads` loads a group of 4 rows. */
@inline
function codeAddress(block: usize, lane: usize, loads: usize, i: usize): usize {
  return block + (lane >> 2) * loads * 16 + (i >> 2) * 16 + (lane & 3) * 4 + (i & 3)
}

function readQ4(block: usize, inputs: i32, lane: usize, out: usize): void {
  for (let at = 0; at < inputs; at += BLOCK) {
    const scale = halfToFloat(load<u16>(block + 256 + lane * 2))
    for (let i: usize = 0; i < 16; i++) {
      const codes = <i32>load<u8>(codeAddress(block, lane, 4, i))
      store<f32>(out + i * 4, scale * <f32>((codes & 15) - 8))
      store<f32>(out + (i + 16) * 4, scale * <f32>((codes >> 4) - 8))
    }
    block += 288
    out += 128
  }
}

function readQ8(block: usize, inputs: i32, lane: usize, out: usize): void {
  for (let at = 0; at < inputs; at += BLOCK) {
    const scale = halfToFloat(load<u16>(block + 512 + lane * 2))
    for (let i: usize = 0; i < 32; i++) {
      const code = <i32>load<u8>(codeAddress(block, lane, 8, i)) - 128
      store<f32>(out + i * 4, scale * <f32>code)
    }
    block += 544
    out += 128
  }
}

/** Q4_K, Q5_K, Q6_K: 8 blocks behind numbers they share; `front` bytes of those, `highBits` more bits a code. */
function readK(at: usize, inputs: i32, lane: usize, out: usize, type: i32): void {
  const highBits: usize = type == Q4_K ? 0 : type == Q5_K ? 1 : 2
  const scalesAt: usize = 256 + highBits * 64
  for (let i = 0; i < inputs; i += SUPER_BLOCK) {
    const whole = halfToFloat(load<u16>(at + lane * 2))
    const wholeLeast: f32 = type == Q6_K ? 0 : halfToFloat(load<u16>(at + 32 + lane * 2))
    at += type == Q6_K ? 32 : 64
    for (let n = 0; n < SUPER_BLOCK / BLOCK; n++) {
      for (let input: usize = 0; input < <usize>BLOCK; input++) {
        const code = <f32>codeOf(at, lane, input, highBits)
        const a = at + scalesAt + lane
        let value: f32
        if (type == Q6_K) value = whole * <f32>load<i8>(a + (input >> 4) * 16) * (code - 32)
        else value = whole * <f32>load<u8>(a) * code - wholeLeast * <f32>load<u8>(a, 16)
        store<f32>(out, value)
        out += 4
      }
      at += scalesAt + 32
    }
  }
}

/** The code of one input of a block: 4 bits and `highBits` more, which stand behind the block's 256 bytes. */
function codeOf(block: usize, lane: usize, input: usize, highBits: usize): i32 {
  const codes = <i32>load<u8>(codeAddress(block, lane, 4, input & 15))
  const low = input < 16 ? codes & 15 : codes >> 4
  if (highBits == 0) return low
  const bit = (input >> 2) * highBits
  const high = block + 256 + (lane >> 2) * 16 * highBits + (bit >> 3) * 16 + (lane & 3) * 4 + (input & 3)
  return low | (((<i32>load<u8>(high) >> <i32>(bit & 7)) & ((1 << <i32>highBits) - 1)) << 4)
}
