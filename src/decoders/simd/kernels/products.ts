// Products of weight matrices with the tokens' rows, handed out tile by tile.
import { Matrix, Model } from './model'
import { blockRowBytes, multiplyTile, multiplyTwo } from './multiply'
import { silu } from './numbers'
import { normalize, quantize } from './operand'
import { padded, rowBytes } from './rows'
import { isOver, meet, next, ownScratch, take } from './threads'
import { TILE, takesFloats } from './types'

/** Up to so many tokens every thread prepares the input of a product for itself: cheaper than one more meeting. */
const FEW_TOKENS: i32 = 4
/** Tiles handed out at once at most: fewer meetings at the counter, and enough pieces left to even out slow threads. */
const MOST_TILES: i32 = 8

// The prepared input of the current product, as this thread sees it: floats and blocks of 8 bits, and the bytes from a token to the next.
let floats: usize = 0
let floatStride: usize = 0
let blocks: usize = 0
let blockStride: usize = 0

/** The input `x` (tokens, width) in the forms that three matrices take, normalised where there is a `weight`. */
export function prepare3(model: Model, tokens: i32, x: usize, width: i32, weight: usize, a: Matrix, b: Matrix, c: Matrix): bool {
  const needsBlocks = !takesFloats(a.type) || !takesFloats(b.type) || !takesFloats(c.type)
  return prepareForms(model, tokens, x, width, weight, needsBlocks)
}

export function prepare(model: Model, tokens: i32, x: usize, width: i32, weight: usize, a: Matrix, b: Matrix): bool {
  return prepareForms(model, tokens, x, width, weight, !takesFloats(a.type) || !takesFloats(b.type))
}

function prepareForms(model: Model, tokens: i32, x: usize, width: i32, weight: usize, needsBlocks: bool): bool {
  const few = tokens <= FEW_TOKENS
  const own = ownScratch(model)
  floatStride = rowBytes(width)
  blockStride = blockRowBytes(width)
  floats = weight == 0 ? x : few ? own : <usize>model.operandFloats
  blocks = few ? own + floatStride * <usize>FEW_TOKENS : <usize>model.operandBlocks
  if (weight == 0 && !needsBlocks) return true
  if (few) {
    if (isOver(model)) return true
    for (let token = 0; token < tokens; token++) prepareToken(model, token, x, width, weight, needsBlocks)
    return true
  }
  for (let token = next(model, tokens, 1); token < tokens; token = take(model, tokens, 1)) {
    prepareToken(model, token, x, width, weight, needsBlocks)
  }
  return meet(model)
}

function prepareToken(model: Model, token: i32, x: usize, width: i32, weight: usize, needsBlocks: bool): void {
  const row = floats + <usize>token * floatStride
  if (weight != 0) normalize(x + <usize>token * floatStride, weight, width, padded(width), model.normEpsilon, row)
  if (needsBlocks) quantize(row, width, blocks + <usize>token * blockStride)
}

/** out (tokens, rows) = W · input, or added to it. */
export function multiplyAll(model: Model, tokens: i32, matrix: Matrix, out: usize, add: bool): void {
  const tiles = padded(matrix.rows) / TILE
  if (tokens == 1) return multiplyHalves(model, matrix, tiles, out, add)
  const chunk = chunkOf(model, tiles)
  const stride = rowBytes(matrix.rows)
  for (let first = next(model, tiles, chunk); first < tiles; first = take(model, tiles, chunk)) {
    const end = min(first + chunk, tiles)
    for (let tile = first; tile < end; tile++) {
      multiplyTile(matrix, tile, floats, floatStride, blocks, blockStride, tokens, out, stride, add)
    }
  }
}

/** The same for one token: a tile of the matrix's first half together with its counterpart in the second. */
function multiplyHalves(model: Model, matrix: Matrix, tiles: i32, out: usize, add: bool): void {
  const half = tiles >> 1
  const units = tiles - half
  const chunk = chunkOf(model, units)
  for (let first = next(model, units, chunk); first < units; first = take(model, units, chunk)) {
    const end = min(first + chunk, half)
    for (let tile = first; tile < end; tile++) {
      multiplyTwo(matrix, tile, out, matrix, half + tile, out, floats, blocks, add)
    }
    if (first + chunk > half && half < units) {
      multiplyTile(matrix, tiles - 1, floats, 0, blocks, 0, 1, out, 0, add)
    }
  }
}

/** gate (tokens, feedForward) = silu(W_gate · input) × (W_up · input), tile by tile while both are at hand. */
export function multiplyGated(model: Model, tokens: i32, gate: Matrix, up: Matrix): void {
  const tiles = padded(gate.rows) / TILE
  const chunk = chunkOf(model, tiles)
  const stride = rowBytes(gate.rows)
  for (let first = next(model, tiles, chunk); first < tiles; first = take(model, tiles, chunk)) {
    const end = min(first + chunk, tiles)
    for (let tile = first; tile < end; tile++) {
      if (tokens == 1 && gate.type == up.type) {
        multiplyTwo(gate, tile, <usize>model.gate, up, tile, <usize>model.up, floats, blocks, false)
      } else {
        multiplyTile(gate, tile, floats, floatStride, blocks, blockStride, tokens, <usize>model.gate, stride, false)
        multiplyTile(up, tile, floats, floatStride, blocks, blockStride, tokens, <usize>model.up, stride, false)
      }
      const at = <usize>(tile * TILE) << 2
      for (let token = 0; token < tokens; token++) {
        gateTile(<usize>model.gate + <usize>token * stride + at, <usize>model.up + <usize>token * stride + at)
      }
    }
  }
}

@inline
function gateTile(gate: usize, up: usize): void {
  for (let i: usize = 0; i < 64; i += 16) {
    v128.store(gate + i, f32x4.mul(silu(v128.load(gate + i)), v128.load(up + i)))
  }
}

@inline
function chunkOf(model: Model, tiles: i32): i32 {
  return max(1, min(MOST_TILES, tiles / (model.threads * 4)))
}
