// The forward pass of a Llama, as every thread runs it: each stage's work is handed out unit by unit (`threads.ts`).
import { mix, QUERIES, rotate, rowOf, score, storeKey, storeValue, stretchBytes, takeQuery, weigh } from './attention'
import { readRow } from './embed'
import {
  ATTENTION_OUT,
  DOWN,
  GATE,
  KEY,
  LAYER_BYTES,
  Layer,
  Matrix,
  Model,
  QUERY,
  Run,
  UP,
  VALUE,
} from './model'
import { blockRowBytes, multiplyTile, multiplyTwo } from './multiply'
import { silu } from './numbers'
import { normalize, quantize } from './operand'
import { repackRows } from './repack'
import { closeRun, enterRun, isOver, leaveRun, meet, next, openRun, settle, take } from './threads'
import { TILE, takesFloats } from './types'

/** Up to so many tokens every thread prepares the input of a product for itself: cheaper than one more meeting. */
const FEW_TOKENS: i32 = 4
/** Tiles handed out at once at most: fewer meetings at the counter, and enough pieces left to even out slow threads. */
const MOST_TILES: i32 = 8

// This thread's view of the current run. A module's globals belong to the thread that instantiated it.
let self: i32 = 0
// The prepared input of the current product: floats and blocks of 8 bits, and the bytes from a token to the next.
let floats: usize = 0
let floatStride: usize = 0
let blocks: usize = 0
let blockStride: usize = 0

/** Floats of a row, padded to whole tiles. */
@inline
function padded(width: i32): i32 {
  return (width + TILE - 1) & ~(TILE - 1)
}

/** Bytes of a row of floats, padded to whole tiles. */
@inline
function rowBytes(width: i32): usize {
  return <usize>padded(width) << 2
}

/**
 * Appends `run.tokenCount` tokens at `run.position` and leaves the logits of the last `run.rows` of them in
 * `model.logits`. False where another thread was lost.
 */
function forward(modelAddress: usize, runAddress: usize, thread: i32): bool {
  const model = changetype<Model>(modelAddress)
  const run = changetype<Run>(runAddress)
  self = thread

  // x = embedding of each token (tokens, hidden)
  embed(model, run)
  if (!meet(model)) return false
  for (let i = 0; i < model.layerCount; i++) {
    if (!attentionBlock(model, run, i)) return false
    if (!feedForwardBlock(model, run, i)) return false
  }

  // logits (rows, vocabulary) = W_out · norm(x), for the last rows only
  const output = changetype<Matrix>(<usize>model.output)
  const x = <usize>model.x + <usize>(run.tokenCount - run.rows) * rowBytes(model.hidden)
  if (!prepare(model, run.rows, x, model.hidden, <usize>model.outputNorm, output, output)) return false
  multiplyAll(model, run.rows, output, <usize>model.logits, false)
  return meet(model)
}

function embed(model: Model, run: Run): void {
  const embedding = changetype<Matrix>(<usize>model.embedding)
  const stride = rowBytes(model.hidden)
  for (let token = next(model, run.tokenCount, 1); token < run.tokenCount; token = take(model, run.tokenCount, 1)) {
    readRow(embedding, load<i32>(<usize>run.tokens + (<usize>token << 2)), <usize>model.x + <usize>token * stride)
  }
}

function attentionBlock(model: Model, run: Run, index: i32): bool {
  const layer = <usize>model.layers + <usize>index * LAYER_BYTES
  const q = changetype<Matrix>(layer + QUERY)
  const k = changetype<Matrix>(layer + KEY)
  const v = changetype<Matrix>(layer + VALUE)
  const out = changetype<Matrix>(layer + ATTENTION_OUT)
  const tokens = run.tokenCount

  // query, key, value = W · norm(x)
  if (!prepare3(model, tokens, <usize>model.x, model.hidden, <usize>changetype<Layer>(layer).attentionNorm, q, k, v)) {
    return false
  }
  multiplyAll(model, tokens, q, <usize>model.query, false)
  multiplyAll(model, tokens, k, <usize>model.key, false)
  multiplyAll(model, tokens, v, <usize>model.value, false)
  if (!meet(model)) return false

  // keys turned by their positions, and values, into the cache
  fillCache(model, run, index)
  if (!meet(model)) return false

  // attended = attention of each head and token (tokens, headCount · headSize)
  attendAll(model, run, index)
  if (!meet(model)) return false

  // x += W_o · attended
  if (!prepare(model, tokens, <usize>model.attended, out.inputs, 0, out, out)) return false
  multiplyAll(model, tokens, out, <usize>model.x, true)
  return meet(model)
}

function feedForwardBlock(model: Model, run: Run, index: i32): bool {
  const layer = <usize>model.layers + <usize>index * LAYER_BYTES
  const gate = changetype<Matrix>(layer + GATE)
  const up = changetype<Matrix>(layer + UP)
  const down = changetype<Matrix>(layer + DOWN)
  const tokens = run.tokenCount

  // gate = silu(W_gate · norm(x)) × W_up · norm(x)
  const weight = <usize>changetype<Layer>(layer).feedForwardNorm
  if (!prepare(model, tokens, <usize>model.x, model.hidden, weight, gate, up)) return false
  multiplyGated(model, tokens, gate, up)
  if (!meet(model)) return false

  // x += W_down · gate
  if (!prepare(model, tokens, <usize>model.gate, model.feedForward, 0, down, down)) return false
  multiplyAll(model, tokens, down, <usize>model.x, true)
  return meet(model)
}

/** The input `x` (tokens, width) in the forms that three matrices take, normalised where there is a `weight`. */
function prepare3(model: Model, tokens: i32, x: usize, width: i32, weight: usize, a: Matrix, b: Matrix, c: Matrix): bool {
  const needsBlocks = !takesFloats(a.type) || !takesFloats(b.type) || !takesFloats(c.type)
  return prepareForms(model, tokens, x, width, weight, needsBlocks)
}

function prepare(model: Model, tokens: i32, x: usize, width: i32, weight: usize, a: Matrix, b: Matrix): bool {
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
function multiplyAll(model: Model, tokens: i32, matrix: Matrix, out: usize, add: bool): void {
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
function multiplyGated(model: Model, tokens: i32, gate: Matrix, up: Matrix): void {
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

/** Keys of all tokens, turned by their positions, and their values into the cache. */
function fillCache(model: Model, run: Run, layer: i32): void {
  const units = run.tokenCount * model.kvHeadCount
  const stride = rowBytes(model.kvHeadCount * model.headSize)
  const headBytes = <usize>model.headSize << 2
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    const token = unit / model.kvHeadCount
    const head = unit % model.kvHeadCount
    const at = <usize>token * stride + <usize>head * headBytes
    rotate(<usize>model.key + at, <usize>run.rotary + <usize>token * headBytes, model.headSize)
    const position = run.position + token
    const keys = keysOf(model, run, layer, head)
    storeKey(<usize>model.key + at, model.headSize, keys, position, run.elementBytes)
    const values = valuesOf(model, run, layer, head)
    storeValue(<usize>model.value + at, model.headSize, values, position, run.capacity, run.elementBytes)
  }
}

/** Queries that share keys and values attend together: of a head's tokens, and of the heads of a group. */
function attendAll(model: Model, run: Run, layer: i32): void {
  const sharing = (model.headCount / model.kvHeadCount) * run.tokenCount
  const batches = (sharing + QUERIES - 1) / QUERIES
  // Head by head, so that neighbouring units read the same stretch of the cache.
  const units = batches * model.kvHeadCount
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    const first = (unit % batches) * QUERIES
    attendSome(model, run, layer, unit / batches, first, min(QUERIES, sharing - first))
  }
}

/** `queries` of those that share the head `kvHead`, from `first` on: attended = softmax(query · keysᵀ / √headSize) · values, of each up to its position. */
function attendSome(model: Model, run: Run, layer: i32, kvHead: i32, first: i32, queries: i32): void {
  const headSize = model.headSize
  const capacity = run.capacity
  const elementBytes = run.elementBytes
  const scratch = ownScratch(model)
  const headBytes = <usize>headSize << 2
  let most = 0
  for (let i = 0; i < queries; i++) {
    const token = tokenOf(run, first + i)
    const query = <usize>model.query + queryOffset(model, run, kvHead, first + i)
    rotate(query, <usize>run.rotary + <usize>token * headBytes, headSize)
    takeQuery(query, i, headSize, elementBytes, scratch)
    most = max(most, run.position + token + 1)
  }
  score(queries, keysOf(model, run, layer, kvHead), most, headSize, capacity, elementBytes, scratch)
  for (let i = 0; i < queries; i++) {
    weigh(i, run.position + tokenOf(run, first + i) + 1, most, headSize, capacity, elementBytes, scratch)
  }
  mix(queries, valuesOf(model, run, layer, kvHead), most, headSize, capacity, elementBytes, scratch)
  for (let i = 0; i < queries; i++) {
    const out = <usize>model.attended + queryOffset(model, run, kvHead, first + i)
    memory.copy(out, rowOf(scratch, i, headSize), headBytes)
  }
}

/** Of the queries that share a head, tokens of one head follow each other. */
@inline
function tokenOf(run: Run, query: i32): i32 {
  return query % run.tokenCount
}

/** Bytes from the first token's first head. */
@inline
function queryOffset(model: Model, run: Run, kvHead: i32, query: i32): usize {
  const head = kvHead * (model.headCount / model.kvHeadCount) + query / run.tokenCount
  const stride = rowBytes(model.headCount * model.headSize)
  return <usize>tokenOf(run, query) * stride + (<usize>(head * model.headSize) << 2)
}

@inline
function keysOf(model: Model, run: Run, layer: i32, head: i32): usize {
  const stretch = stretchBytes(run.capacity, model.headSize, run.elementBytes)
  return <usize>run.cache + <usize>(layer * model.kvHeadCount + head) * 2 * stretch
}

@inline
function valuesOf(model: Model, run: Run, layer: i32, head: i32): usize {
  return keysOf(model, run, layer, head) + stretchBytes(run.capacity, model.headSize, run.elementBytes)
}

@inline
function ownScratch(model: Model): usize {
  return <usize>model.threadScratch + <usize>model.threadScratchBytes * <usize>self
}

/** A helper's whole life: waits for each run and runs along. Never returns; ending its worker ends it. */
export function serve(modelAddress: usize, runAddress: usize, thread: i32): void {
  const model = changetype<Model>(modelAddress)
  for (let seen = enterRun(model, 0); forward(modelAddress, runAddress, thread); seen = enterRun(model, seen)) {
    leaveRun(model)
  }
}

/** Waits until nobody is in the run before; false where a thread was lost there. To be called before the next run is written. */
export function ready(modelAddress: usize): bool {
  return settle(changetype<Model>(modelAddress))
}

/** The leading thread's call: lets the helpers in, then runs along. */
export function lead(modelAddress: usize, runAddress: usize): bool {
  const model = changetype<Model>(modelAddress)
  openRun(model)
  const whole = forward(modelAddress, runAddress, 0)
  closeRun(model)
  return whole
}

export function repack(type: i32, source: usize, rows: i32, inputs: i32, out: usize): void {
  repackRows(type, source, rows, inputs, out)
}

