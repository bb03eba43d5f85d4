import type { LlamaConfig, RunnableTypeName, TensorInfo } from '../../gguf/gguf-file.ts'
import { isRunnable } from '../../gguf/tensor-types.ts'
import { ModelFormatError } from '../../lib/errors.ts'
import { PREFILL_CHUNK } from '../model.ts'
import { matrixBytes, padToTile } from './tile-bytes.ts'

/** Bytes; every buffer begins on a cache line of its own. */
const ALIGNMENT = 64
/** Nothing stands at the null address, nor where the compiler would put data of its own. */
const FIRST_ADDRESS = 1024

/** Sizes of the structures in `kernels/model.ts`, bytes. */
const MODEL_BYTES = 192
const LAYER_BYTES = 184
const MATRIX_BYTES = 24
const RUN_BYTES = 48
const SYNC_BYTES = 320
/** At most so many stages hand out work in a layer, and before and after the layers (`kernels/engine.ts`). */
const STAGES_A_LAYER = 12
const STAGES_BESIDES = 6
/** Two counters a stage (`kernels/model.ts`). */
const COUNTERS_BYTES = 8
/** `FEW_TOKENS` of the kernels: so many tokens' inputs each thread prepares for itself. */
const FEW_TOKENS = 4
/** Bytes of 32 inputs prepared for a product, the wider of the two builds (`kernels/operand.ts`). */
const OPERAND_BLOCK_BYTES = 80
const OPERAND_BLOCK = 32
/** Of the kernels: queries that attend together. */
const QUERIES = 4
/** Positions of a stretch of the cache (`kernels/attention.ts`). */
const POSITIONS_TOGETHER = 64
/** Raw bytes of a file that stand in memory at once while they are repacked; more only where 16 rows take more. */
const STAGING_BYTES = 4 * 1024 * 1024
/** What weights and scratch may take: so much of the file, and bytes more. Only absurd shapes, a million wide or two rows high, take it all. */
const MOST_GROWTH = 1.1
const MOST_SCRATCH_BYTES = 64 * 1024 * 1024

/** A tensor's place in memory. Norms are vectors of floats (rows 1), matrices tiles. */
export interface PlacedTensor {
  readonly info: TensorInfo
  readonly type: RunnableTypeName
  readonly inputs: number
  readonly rows: number
  readonly address: number
}

export interface MemoryPlan {
  /** Of the CPU, the leading one included. */
  readonly threads: number
  /** That a sequence can hold. */
  readonly positions: number
  /** Positions that a cache has room for: a multiple of 64. */
  readonly capacity: number
  readonly tensors: ReadonlyMap<string, PlacedTensor>
  readonly addresses: Addresses
  readonly threadScratchBytes: number
  readonly counterBytes: number
  readonly stagingBytes: number
  /** Of the cache: 2 for half precision, 4 for single. */
  readonly elementBytes: 2 | 4
  /** Bytes of one sequence's keys and values; the first stands at `addresses.cache`, further ones behind it. */
  readonly cacheBytes: number
  /** Bytes of all there is with one sequence. */
  readonly totalBytes: number
}

/** See `kernels/model.ts` for the shapes. */
interface Addresses {
  readonly model: number
  readonly run: number
  readonly sync: number
  readonly layers: number
  readonly embedding: number
  readonly output: number
  readonly counters: number
  readonly tokens: number
  readonly rotary: number
  readonly x: number
  readonly query: number
  readonly key: number
  readonly value: number
  readonly attended: number
  readonly gate: number
  readonly up: number
  readonly logits: number
  readonly operandFloats: number
  readonly operandBlocks: number
  readonly threadScratch: number
  readonly staging: number
  readonly cache: number
}

/** Where everything stands in one linear memory. Throws ModelFormatError('unsupported') where a tensor's type or the shape does not run. */
export function planMemory(
  config: LlamaConfig,
  tensors: ReadonlyMap<string, TensorInfo>,
  threads: number,
  positions: number,
): MemoryPlan {
  let end = FIRST_ADDRESS
  const take = (bytes: number): number => {
    const start = end
    end = Math.ceil((start + bytes) / ALIGNMENT) * ALIGNMENT
    return start
  }
  const capacity = Math.ceil(positions / POSITIONS_TOGETHER) * POSITIONS_TOGETHER
  const counterBytes = (config.layerCount * STAGES_A_LAYER + STAGES_BESIDES) * COUNTERS_BYTES
  const threadScratchBytes = scratchOfThread(config, capacity)
  const stagingBytes = stagingOf(tensors)
  const elementBytes = cacheElementBytes(tensors)
  const cacheBytes = cacheOf(config, capacity, elementBytes)
  const structures = takeStructures(take, config, counterBytes)
  const placed = placeTensors(take, tensors)
  const buffers = takeBuffers(take, config, threads * threadScratchBytes, stagingBytes)
  const addresses = { ...structures, ...buffers, cache: take(cacheBytes) }
  const totalBytes = end
  // Logits of every position are a contract's, and seldom asked for: untouched, they cost nothing.
  checkGrowth(totalBytes - cacheBytes - PREFILL_CHUNK * padToTile(config.vocabSize) * 4, tensors)
  return {
    threads,
    positions,
    capacity,
    tensors: placed,
    addresses,
    threadScratchBytes,
    counterBytes,
    stagingBytes,
    elementBytes,
    cacheBytes,
    totalBytes,
  }
}

function checkGrowth(bytes: number, tensors: ReadonlyMap<string, TensorInfo>): void {
  let fileBytes = 0
  for (const { byteLength } of tensors.values()) fileBytes += byteLength
  if (bytes <= MOST_GROWTH * fileBytes + MOST_SCRATCH_BYTES) return
  throw new ModelFormatError('unsupported', `a shape that takes ${bytes} bytes for ${fileBytes} of weights`)
}

type Take = (bytes: number) => number

function takeStructures(take: Take, config: LlamaConfig, counterBytes: number) {
  return {
    model: take(MODEL_BYTES),
    run: take(RUN_BYTES),
    sync: take(SYNC_BYTES),
    layers: take(config.layerCount * LAYER_BYTES),
    embedding: take(MATRIX_BYTES),
    output: take(MATRIX_BYTES),
    counters: take(counterBytes),
  }
}

/** Scratch for one forward of PREFILL_CHUNK tokens. */
function takeBuffers(take: Take, config: LlamaConfig, threadBytes: number, stagingBytes: number) {
  const floats = (width: number) => take(PREFILL_CHUNK * padToTile(width) * 4)
  const queries = config.headCount * config.headSize
  const keys = config.kvHeadCount * config.headSize
  return {
    tokens: take(PREFILL_CHUNK * 4),
    rotary: take(PREFILL_CHUNK * config.headSize * 4),
    x: floats(config.hiddenSize),
    query: floats(queries),
    key: floats(keys),
    value: floats(keys),
    attended: floats(queries),
    gate: floats(config.feedForwardSize),
    up: floats(config.feedForwardSize),
    logits: floats(config.vocabSize),
    operandFloats: floats(config.hiddenSize),
    operandBlocks: take(PREFILL_CHUNK * operandBytes(widestInput(config))),
    threadScratch: take(threadBytes),
    staging: take(stagingBytes),
  }
}

function widestInput(config: LlamaConfig): number {
  return Math.max(config.hiddenSize, config.feedForwardSize, config.headCount * config.headSize)
}

function operandBytes(inputs: number): number {
  return Math.ceil(inputs / OPERAND_BLOCK) * OPERAND_BLOCK_BYTES
}

/** The inputs of few tokens; or, at another time, some queries and their scores. */
function scratchOfThread(config: LlamaConfig, capacity: number): number {
  const widest = widestInput(config)
  const operand = FEW_TOKENS * (padToTile(widest) * 4 + operandBytes(widest))
  const attention = QUERIES * (padHead(config.headSize) + capacity) * 4
  return Math.ceil(Math.max(operand, attention) / ALIGNMENT) * ALIGNMENT
}

function padHead(headSize: number): number {
  return Math.ceil(headSize / 8) * 8
}

/** Keys and values. */
function cacheOf(config: LlamaConfig, capacity: number, elementBytes: number): number {
  return config.layerCount * config.kvHeadCount * 2 * capacity * padHead(config.headSize) * elementBytes
}

/** Half precision, unless every weight is a single: then the rounding of the cache would be all there is. */
function cacheElementBytes(tensors: ReadonlyMap<string, TensorInfo>): 2 | 4 {
  return [...tensors.values()].every(({ type }) => type === 'F32') ? 4 : 2
}

function stagingOf(tensors: ReadonlyMap<string, TensorInfo>): number {
  let bytes = STAGING_BYTES
  for (const info of tensors.values()) bytes = Math.max(bytes, (info.byteLength / rowsOf(info)) * 16)
  return bytes
}

function rowsOf({ dims }: TensorInfo): number {
  return dims[1] ?? 1
}

function placeTensors(take: Take, tensors: ReadonlyMap<string, TensorInfo>): ReadonlyMap<string, PlacedTensor> {
  const placed = new Map<string, PlacedTensor>()
  for (const info of tensors.values()) {
    const { name, type, dims } = info
    if (!isRunnable(type)) throw new ModelFormatError('unsupported', `${name} is stored as ${type}`)
    // Every exporter keeps them so, and nothing would be gained by another type.
    if (dims.length === 1 && type !== 'F32') throw new ModelFormatError('unsupported', `${name} is stored as ${type}`)
    const [inputs, rows] = [dims[0]!, rowsOf(info)]
    const bytes = dims.length === 1 ? padToTile(inputs) * 4 : matrixBytes(type, inputs, rows)
    placed.set(name, { info, type, inputs, rows, address: take(bytes) })
  }
  return placed
}
