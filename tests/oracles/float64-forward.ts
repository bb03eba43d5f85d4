import { dequantize } from '../../src/gguf/dequantize.ts'
import type { GgufFile, LlamaConfig, TensorInfo } from '../../src/gguf/gguf-file.ts'
import { readLlamaConfig } from '../../src/gguf/read-llama-config.ts'
import { isRunnable } from '../../src/gguf/tensor-types.ts'

interface LayerWeights {
  readonly attnNorm: Float32Array
  readonly q: Float32Array
  readonly k: Float32Array
  readonly v: Float32Array
  readonly attnOutput: Float32Array
  readonly ffnNorm: Float32Array
  readonly gate: Float32Array
  readonly up: Float32Array
  readonly down: Float32Array
}

/** The weights of a tensor from its bytes. */
export type Expand = (info: TensorInfo, bytes: Uint8Array) => Float32Array
/** What of an operator's outputs is handed on; in place. */
export type Round = (x: Float64Array) => Float64Array

const exactly: Round = (x) => x

/** Dequantised weights, row after row; fp32 holds each exactly. */
export interface Float64Model {
  readonly config: LlamaConfig
  readonly embedding: Float32Array
  readonly layers: readonly LayerWeights[]
  readonly outputNorm: Float32Array
  readonly output: Float32Array
}

export async function loadFloat64Model(gguf: GgufFile, expand: Expand = dequantizeTensor): Promise<Float64Model> {
  const config = readLlamaConfig(gguf)
  const load = (name: string) => loadWeights(gguf, name, expand)
  const embedding = await load('token_embd.weight')
  const layers: LayerWeights[] = []
  for (let i = 0; i < config.layerCount; i++) layers.push(await loadLayer(load, `blk.${i}`))
  const outputNorm = await load('output_norm.weight')
  const output = config.tiedOutput ? embedding : await load('output.weight')
  return { config, embedding, layers, outputNorm, output }
}

/**
 * A fresh sequence: each call appends one token and gives the logits (vocabSize) of its position. The plain computation
 * of a Llama in double precision, the truth that every engine is held against; `round` makes it what is left of that where
 * operators hand on less.
 */
export function startFloat64Sequence(model: Float64Model, round: Round = exactly): (id: number) => Float64Array {
  const { config } = model
  const norm = (x: Float64Array, weight: Float32Array) => round(rmsNorm(x, weight, config.normEpsilon))
  const caches = model.layers.map((): LayerCache => ({ keys: [], values: [] }))
  return (id) => {
    // residual stream (hiddenSize)
    const x = round(Float64Array.from(model.embedding.subarray(id * config.hiddenSize, (id + 1) * config.hiddenSize)))
    for (const [i, weights] of model.layers.entries()) {
      addTo(x, attention(weights, caches[i]!, norm(x, weights.attnNorm), config, round))
      addTo(round(x), feedForward(weights, norm(x, weights.ffnNorm), round))
      round(x)
    }
    return round(multiply(model.output, norm(x, model.outputNorm)))
  }
}

/** Logits of every position of `ids`. */
export function float64Forward(model: Float64Model, ids: Iterable<number>): Float64Array[] {
  const append = startFloat64Sequence(model)
  return Array.from(ids, append)
}

/**
 * Logits at some positions of a long prompt, in time that grows with its length and not with the square of it. For that only
 * the last layer may attend: in the others `attn_output` is zero, and they see one token at a time. Throws where it is not.
 */
export function float64LogitsAt(model: Float64Model, ids: Int32Array, positions: readonly number[]): Float64Array[] {
  const { config } = model
  const last = model.layers.at(-1)!
  const cache: LayerCache = { keys: [], values: [] }
  const tokens = new Map<number, LastLayerInput>()
  const logits: Float64Array[] = []
  for (const [position, id] of ids.entries()) {
    const token = tokens.get(id) ?? inputOfLastLayer(model, id)
    tokens.set(id, token)
    if (!positions.includes(position)) {
      cache.keys.push(rotate(Float64Array.from(token.key), config.headSize, position, config.ropeBase))
      cache.values.push(token.value)
      continue
    }
    const x = Float64Array.from(token.x)
    addTo(x, attention(last, cache, token.normed, config))
    addTo(x, feedForward(last, rmsNorm(x, last.ffnNorm, config.normEpsilon)))
    logits.push(multiply(model.output, rmsNorm(x, model.outputNorm, config.normEpsilon)))
  }
  return logits
}

/** What the last layer gets of a token, and its key before it is turned to a position. */
interface LastLayerInput {
  readonly x: Float64Array
  readonly normed: Float64Array
  readonly key: Float64Array
  readonly value: Float64Array
}

function inputOfLastLayer({ config, embedding, layers }: Float64Model, id: number): LastLayerInput {
  const x = Float64Array.from(embedding.subarray(id * config.hiddenSize, (id + 1) * config.hiddenSize))
  for (const weights of layers.slice(0, -1)) {
    if (weights.attnOutput.some((weight) => weight !== 0)) throw new Error('a layer before the last attends')
    addTo(x, feedForward(weights, rmsNorm(x, weights.ffnNorm, config.normEpsilon)))
  }
  const last = layers.at(-1)!
  const normed = rmsNorm(x, last.attnNorm, config.normEpsilon)
  return { x, normed, key: multiply(last.k, normed), value: multiply(last.v, normed) }
}

/** One vector (kvHeadCount × headSize) a position. */
interface LayerCache {
  readonly keys: Float64Array[]
  readonly values: Float64Array[]
}

/** Causal by construction: the cache holds nothing later than the position. */
function attention(
  weights: LayerWeights,
  cache: LayerCache,
  x: Float64Array,
  config: LlamaConfig,
  round: Round = exactly,
): Float64Array {
  const { headCount, kvHeadCount, headSize, ropeBase } = config
  const position = cache.keys.length
  // q (headCount × headSize), k and v (kvHeadCount × headSize)
  const q = round(rotate(round(multiply(weights.q, x)), headSize, position, ropeBase))
  cache.keys.push(round(rotate(round(multiply(weights.k, x)), headSize, position, ropeBase)))
  cache.values.push(round(multiply(weights.v, x)))
  const mixed = new Float64Array(headCount * headSize)
  for (let head = 0; head < headCount; head++) {
    // consecutive query heads share one head of keys and values
    const kvStart = Math.floor(head / (headCount / kvHeadCount)) * headSize
    const scores = cache.keys.map((key) => dotOfHeads(q, head * headSize, key, kvStart, headSize) / Math.sqrt(headSize))
    const shares = softmax(scores)
    for (const [at, value] of cache.values.entries()) {
      for (let i = 0; i < headSize; i++) mixed[head * headSize + i]! += shares[at]! * value[kvStart + i]!
    }
  }
  return round(multiply(weights.attnOutput, round(mixed)))
}

/** SwiGLU (Shazeer 2020): down · (silu(gate · x) × (up · x)). */
function feedForward(weights: LayerWeights, x: Float64Array, round: Round = exactly): Float64Array {
  const gate = round(multiply(weights.gate, x))
  const up = round(multiply(weights.up, x))
  const silu = round(gate.map((g) => g / (1 + Math.exp(-g))))
  return round(multiply(weights.down, round(silu.map((s, i) => s * up[i]!))))
}

/** x / rms(x) × weight (Zhang and Sennrich 2019). */
export function rmsNorm(x: Float64Array, weight: Float32Array, epsilon: number): Float64Array {
  const meanSquare = x.reduce((sum, value) => sum + value * value, 0) / x.length
  const scale = 1 / Math.sqrt(meanSquare + epsilon)
  return x.map((value, i) => value * scale * weight[i]!)
}

/**
 * Rotary positions (Su et al. 2021), interleaved as in GGUF files: pair i of a head turns by position × base^(−2i / headSize).
 * Rotates `x` (heads × headSize) in place and returns it.
 */
export function rotate(x: Float64Array, headSize: number, position: number, base: number): Float64Array {
  for (let at = 0; at < x.length; at += 2) {
    const angle = position * base ** (-(at % headSize) / headSize)
    const [a, b] = [x[at]!, x[at + 1]!]
    x[at] = a * Math.cos(angle) - b * Math.sin(angle)
    x[at + 1] = a * Math.sin(angle) + b * Math.cos(angle)
  }
  return x
}

/** `matrix` (rows × x.length) times x. */
function multiply(matrix: Float32Array, x: Float64Array): Float64Array {
  const y = new Float64Array(matrix.length / x.length)
  for (let row = 0; row < y.length; row++) {
    const start = row * x.length
    let sum = 0
    for (let i = 0; i < x.length; i++) sum += matrix[start + i]! * x[i]!
    y[row] = sum
  }
  return y
}

function dotOfHeads(a: Float64Array, aStart: number, b: Float64Array, bStart: number, size: number): number {
  let sum = 0
  for (let i = 0; i < size; i++) sum += a[aStart + i]! * b[bStart + i]!
  return sum
}

function softmax(scores: readonly number[]): number[] {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const weights = scores.map((score) => Math.exp(score - most))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

function addTo(x: Float64Array, y: Float64Array): void {
  for (let i = 0; i < x.length; i++) x[i]! += y[i]!
}

async function loadLayer(loadTensor: (name: string) => Promise<Float32Array>, blk: string): Promise<LayerWeights> {
  const load = (name: string) => loadTensor(`${blk}.${name}.weight`)
  return {
    attnNorm: await load('attn_norm'),
    q: await load('attn_q'),
    k: await load('attn_k'),
    v: await load('attn_v'),
    attnOutput: await load('attn_output'),
    ffnNorm: await load('ffn_norm'),
    gate: await load('ffn_gate'),
    up: await load('ffn_up'),
    down: await load('ffn_down'),
  }
}

async function loadWeights({ tensors, source }: GgufFile, name: string, expand: Expand): Promise<Float32Array> {
  const info = tensors.get(name)!
  return expand(info, await source.read(info.offset, info.offset + info.byteLength))
}

export function dequantizeTensor({ name, type }: TensorInfo, bytes: Uint8Array): Float32Array {
  if (!isRunnable(type)) throw new Error(`${name} is stored as ${type}`)
  return dequantize(type, bytes)
}
