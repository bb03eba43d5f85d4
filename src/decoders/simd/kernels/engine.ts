// The forward pass of a Llama, as every thread runs it: each stage's work is handed out unit by unit (`threads.ts`).
import { attendAll, fillCache, fillsAsItAttends } from './attend'
import { readRow } from './embed'
import { ATTENTION_OUT, DOWN, GATE, KEY, LAYER_BYTES, Layer, Matrix, Model, QUERY, Run, UP, VALUE } from './model'
import { multiplyAll, multiplyGated, prepare, prepare3 } from './products'
import { repackRows } from './repack'
import { rowBytes } from './rows'
import { become, closeRun, enterRun, leaveRun, meet, next, openRun, settle, take } from './threads'

/**
 * Appends `run.tokenCount` tokens at `run.position` and leaves the logits of the last `run.rows` of them in
 * `model.logits`. False where another thread was lost.
 */
function forward(modelAddress: usize, runAddress: usize, thread: i32): bool {
  const model = changetype<Model>(modelAddress)
  const run = changetype<Run>(runAddress)
  become(thread)

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
  if (!fillsAsItAttends(model, run)) {
    fillCache(model, run, index)
    if (!meet(model)) return false
  }

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

/** A helper's whole life: waits for each run and runs along. Returns only where a peer was lost; ending its worker ends it. */
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
