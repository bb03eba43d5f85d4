// From rows as a file stores them to tiles of 16 rows, as the products read them (`generate-tiles.mjs`).
// Block layouts of the file: ggml-common.h. A tile's missing rows stay as the memory is: zero.
import { BF16, BLOCK, F16, F32, Q4_0, Q4_K, Q5_K, Q6_K, Q8_0, SUPER_BLOCK, TILE, tileBytes } from './types'

/** `rows` rows at `source`, the first of them the first of a tile, to tiles at `out`. */
export function repackRows(type: i32, source: usize, rows: i32, inputs: i32, out: usize): void {
  for (let row = 0; row < rows; row++) {
    const lane = <usize>(row % TILE)
    const tile = out + <usize>(row / TILE) * tileBytes(type, inputs)
    source = repackRow(type, source, inputs, lane, tile)
  }
}

/** Returns the end of the row. */
function repackRow(type: i32, source: usize, inputs: i32, lane: usize, tile: usize): usize {
  switch (type) {
    case F32:
      return repackWords(source, inputs, tile + lane * 4)
    case F16:
    case BF16:
      return repackHalves(source, inputs, tile + lane * 2)
    case Q4_0:
      return repackQ4(source, inputs, lane, tile)
    case Q8_0:
      return repackQ8(source, inputs, lane, tile)
    case Q4_K:
      return repackQ45K(source, inputs, lane, tile, 0)
    case Q5_K:
      return repackQ45K(source, inputs, lane, tile, 1)
    case Q6_K:
      return repackQ6K(source, inputs, lane, tile)
    default:
      return unreachable()
  }
}

function repackWords(source: usize, inputs: i32, out: usize): usize {
  for (let i = 0; i < inputs; i++) {
    store<u32>(out, load<u32>(source))
    source += 4
    out += 64
  }
  return source
}

function repackHalves(source: usize, inputs: i32, out: usize): usize {
  for (let i = 0; i < inputs; i++) {
    store<u16>(out, load<u16>(source))
    source += 2
    out += 32
  }
  return source
}

/** Where a row's four bytes of a load stand: groups of 4 rows, `loads` loads each. */
@inline
function wordsOf(lane: usize, loads: usize): usize {
  return (lane >> 2) * loads * 16 + (lane & 3) * 4
}

/** A file's byte holds inputs i and i + 16 of a block, as the tile's does: four bytes move at once. */
function repackQ4(source: usize, inputs: i32, lane: usize, tile: usize): usize {
  let words = tile + wordsOf(lane, 4)
  let scale = tile + 256 + lane * 2
  for (let i = 0; i < inputs; i += BLOCK) {
    store<u16>(scale, load<u16>(source))
    for (let j: usize = 0; j < 4; j++) store<u32>(words + j * 16, load<u32>(source + 2 + j * 4))
    source += 18
    words += 288
    scale += 288
  }
  return source
}

/** Codes become unsigned by adding 128. */
function repackQ8(source: usize, inputs: i32, lane: usize, tile: usize): usize {
  let words = tile + wordsOf(lane, 8)
  let scale = tile + 512 + lane * 2
  for (let i = 0; i < inputs; i += BLOCK) {
    store<u16>(scale, load<u16>(source))
    for (let j: usize = 0; j < 8; j++) store<u32>(words + j * 16, load<u32>(source + 2 + j * 4) ^ 0x80808080)
    source += 34
    words += 544
    scale += 544
  }
  return source
}

/** The low or high halves (`shift` 0 or 4) of 32 bytes, in the order of inputs, as a tile's 4 words: i with i + 16 in a byte. */
@inline
function repackNibbles(source: usize, shift: u32, words: usize): void {
  for (let j: usize = 0; j < 4; j++) {
    const low = (load<u32>(source + j * 4) >> shift) & 0x0f0f0f0f
    const high = (load<u32>(source + 16 + j * 4) >> shift) & 0x0f0f0f0f
    store<u32>(words + j * 16, low | (high << 4))
  }
}

/** Scale or least value `i` of the 8 in 12 bytes: 6 bits each (`get_scale_min_k4`). `second` 0: scale, 4: least value. */
@inline
function sixBits(packed: usize, i: usize, second: usize): u8 {
  if (i < 4) return load<u8>(packed + i + second) & 63
  const low = second == 0 ? load<u8>(packed + i + 4) & 15 : load<u8>(packed + i + 4) >> 4
  return low | ((load<u8>(packed + i - 4 + second) >> 6) << 4)
}

/** Q4_K (`high` 0) and Q5_K (1): two halves, 12 bytes of scales, Q5_K's fifth bits (bit n of byte i: input i of block n), the codes. */
function repackQ45K(source: usize, inputs: i32, lane: usize, tile: usize, high: usize): usize {
  for (let i = 0; i < inputs; i += SUPER_BLOCK) {
    store<u16>(tile + lane * 2, load<u16>(source))
    store<u16>(tile + 32 + lane * 2, load<u16>(source, 2))
    tile += 64
    const packed = source + 4
    const fifth = source + 16
    const codes = fifth + high * 32
    for (let n: usize = 0; n < 8; n++) {
      repackNibbles(codes + (n >> 1) * 32, <u32>(n & 1) * 4, tile + wordsOf(lane, 4))
      if (high != 0) store<u32>(tile + 256 + lane * 4, gatherBits(fifth, <u32>n))
      const scales = tile + 256 + high * 64
      store<u8>(scales + lane, sixBits(packed, n, 0))
      store<u8>(scales + 16 + lane, sixBits(packed, n, 4))
      tile = scales + 32
    }
    source = codes + 128
  }
  return source
}

/** Bit `n` of 32 bytes as four bytes: bit j of byte k is that of byte 4j + k. */
@inline
function gatherBits(source: usize, n: u32): u32 {
  let bits: u32 = 0
  for (let j: usize = 0; j < 8; j++) bits |= ((load<u32>(source + j * 4) >> n) & 0x01010101) << <u32>j
  return bits
}

/** Q6_K: 128 bytes of low halves, 64 of two high bits, 16 signed scales, a half. Block n = 4h + k has its codes where `dequantize_row_q6_K` says. */
function repackQ6K(source: usize, inputs: i32, lane: usize, tile: usize): usize {
  for (let i = 0; i < inputs; i += SUPER_BLOCK) {
    store<u16>(tile + lane * 2, load<u16>(source, 208))
    tile += 32
    for (let n: usize = 0; n < 8; n++) {
      const half = n >> 2
      const k = n & 3
      repackNibbles(source + half * 64 + (k & 1) * 32, <u32>(k >> 1) * 4, tile + wordsOf(lane, 4))
      const pairs = source + 128 + half * 32
      const high = tile + 256 + wordsOf(lane, 2)
      store<u32>(high, gatherPairs(pairs, <u32>k * 2))
      store<u32>(high + 16, gatherPairs(pairs + 16, <u32>k * 2))
      store<u8>(tile + 384 + lane, load<u8>(source + 192 + n * 2))
      store<u8>(tile + 400 + lane, load<u8>(source + 193 + n * 2))
      tile += 416
    }
    source += 210
  }
  return source
}

/** Two bits at `shift` of 16 bytes as four bytes: bits 2j, 2j + 1 of byte k are those of byte 4j + k. */
@inline
function gatherPairs(source: usize, shift: u32): u32 {
  let bits: u32 = 0
  for (let j: usize = 0; j < 4; j++) bits |= ((load<u32>(source + j * 4) >> shift) & 0x03030303) << (<u32>j * 2)
  return bits
}
