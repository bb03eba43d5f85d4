import { GPU_WORTHWHILE, MOST_FLOAT_WEIGHT_BYTES } from '../lib/engine-limits.ts'
import { countSequences } from './count-sequences.ts'
import { type Engine, floatWeightBytes, leastBytes, type ModelNeeds, memoryOn, mostBytes } from './model-needs.ts'
import { planStorage, type StorageFacts, type StoragePlan } from './plan-storage.ts'

/** What was probed of a device. Sizes in bytes; null is what a browser does not tell. */
export interface DeviceFacts {
  readonly gpu: GpuFacts | null
  readonly hasSimd: boolean
  /** WebAssembly memories beyond 4 GiB. */
  readonly hasMemory64: boolean
  /** Without it there is no shared memory, and the CPU engine has one thread. */
  readonly isIsolated: boolean
  readonly threads: number
  /** `isFloor`: the browser says no higher number, the device may have more. */
  readonly memory: { readonly bytes: number; readonly isFloor: boolean } | null
  /** Null where the browser gives pages no file system. */
  readonly storage: StorageFacts | null
}

export interface GpuFacts {
  readonly name: string
  /** Computed by the processor, about a thousand times slower than a GPU. */
  readonly isSoftware: boolean
  readonly hasFp16: boolean
  /** The largest buffer that a shader can read. */
  readonly maxBufferBytes: number
  /** What the device handed out when it was asked for as much as the model takes; null where it was not asked. */
  readonly grantedBytes: number | null
}

/** `gpu`: the person chose the graphics card, and it cannot (`whyNotGpu`). */
type Refusal = 'memory' | 'address-space' | 'no-simd' | 'gpu'

type Verdict = { type: 'fits-gpu' } | { type: 'fits-cpu' } | { type: 'does-not-fit'; because: Refusal }

/** `small`: too small to gain by it. `chosen`: the person chose another engine. */
type WhyNotGpu = 'none' | 'software' | 'buffer' | 'memory' | 'small' | 'chosen'

type Caution = 'one-thread' | 'memory-unknown' | 'gpu-memory-unknown' | 'shorter-context' | 'software'

export interface Preflight extends StoragePlan {
  readonly verdict: Verdict
  /** Null where it does not fit. */
  readonly engine: Engine | null
  readonly whyNotGpu: WhyNotGpu | null
  /** Positions that a sequence will hold; the ones asked for unless the engine can hold only fewer. */
  readonly contextLength: number
  /** Of one sequence of so many positions. */
  readonly kvBytes: number
  /** That there may be at once, one for each place that asks. */
  readonly sequences: number
  /** Weights, all these sequences and the engine's own buffers. */
  readonly memoryBytes: number
  readonly cautions: readonly Caution[]
  /** Positions that would fit where the wanted ones do not; null where none would. */
  readonly shorterContext: number | null
}

const GIB = 2 ** 30

/** What a 32-bit memory holds, and what browsers allow a 64-bit one (262,144 pages). */
const NARROW_MEMORY_BYTES = 4 * GIB
const WIDE_MEMORY_BYTES = 16 * GIB

/** Of a device's memory: the rest is the system's, the browser's and the page's. */
const USABLE_MEMORY = 0.75

/** The shortest context that a person may choose. */
const SHORTEST_CHOICE = 2048

/** Fewer positions than this are of no use to a person (as in the CPU engine's plan). */
const FEWEST_POSITIONS = 512

/**
 * Whether and where a model will run, from numbers alone: on the engine that the person chose, or, with `auto`, on the
 * graphics card if the model gains by it and everything fits there, and else on the CPU. `positions` is the context that a
 * person wants; the model's own is an upper bound.
 */
export function preflight(
  device: DeviceFacts,
  model: ModelNeeds,
  positions: number,
  choice: Engine | 'auto' = 'auto',
): Preflight {
  const wanted = Math.min(positions, model.contextLength)
  const whyNotGpu = findGpuObstacle(device.gpu, model, wanted, choice)
  const placed = place(device, model, wanted, choice, whyNotGpu)
  const shorterContext = placed.engine === null ? findShorter(device, model, wanted, choice) : null
  return { ...placed, whyNotGpu, shorterContext, ...planStorage(device.storage, model) }
}

function findShorter(device: DeviceFacts, model: ModelNeeds, wanted: number, choice: Engine | 'auto'): number | null {
  // Choices are powers of two.
  const next = 2 ** Math.ceil(Math.log2(wanted) - 1)
  for (let positions = next; positions >= SHORTEST_CHOICE; positions /= 2) {
    const whyNotGpu = findGpuObstacle(device.gpu, model, positions, choice)
    if (place(device, model, positions, choice, whyNotGpu).engine !== null) return positions
  }
  return null
}

/** Bytes that a graphics card is to hold; a probe asks it for so many. */
export function gpuBytes(model: ModelNeeds, positions: number): number {
  return mostBytes(memoryOn('webgpu', model, positions))
}

function findGpuObstacle(
  gpu: GpuFacts | null,
  model: ModelNeeds,
  positions: number,
  choice: Engine | 'auto',
): WhyNotGpu | null {
  if (choice === 'simd' || choice === 'onnx-cpu') return 'chosen'
  if (choice === 'auto' && model.parameterCount < GPU_WORTHWHILE) return 'small'
  if (gpu === null) return 'none'
  if (choice === 'auto' && gpu.isSoftware) return 'software'
  const keysOfLayer = memoryOn('webgpu', model, positions).cacheBytes / (2 * model.layerCount)
  if (Math.max(model.largestGpuBufferBytes, keysOfLayer) > gpu.maxBufferBytes) return 'buffer'
  return gpu.grantedBytes !== null && gpu.grantedBytes < gpuBytes(model, positions) ? 'memory' : null
}

type Reckoned = Pick<Preflight, 'contextLength' | 'kvBytes' | 'sequences' | 'memoryBytes'>
type Placement = Reckoned & Pick<Preflight, 'verdict' | 'engine' | 'cautions'>

function place(
  device: DeviceFacts,
  model: ModelNeeds,
  wanted: number,
  choice: Engine | 'auto',
  whyNotGpu: WhyNotGpu | null,
): Placement {
  if (whyNotGpu === null) return fits('webgpu', reckon('webgpu', model, wanted), cautionsOnGpu(device.gpu))
  if (choice === 'webgpu') return refused('gpu', reckon('webgpu', model, wanted))
  return choice === 'onnx-cpu' ? placeOnOnnxCpu(device, model, wanted) : placeOnCpu(device, model, wanted)
}

function reckon(engine: Engine, model: ModelNeeds, contextLength: number): Reckoned {
  const memory = memoryOn(engine, model, contextLength)
  const { cacheBytes: kvBytes } = memory
  return { contextLength, kvBytes, sequences: countSequences(kvBytes), memoryBytes: mostBytes(memory) }
}

function fits(engine: Engine, reckoned: Reckoned, cautions: readonly Caution[]): Placement {
  return { verdict: { type: engine === 'webgpu' ? 'fits-gpu' : 'fits-cpu' }, engine, ...reckoned, cautions }
}

function refused(because: Refusal, reckoned: Reckoned): Placement {
  return { verdict: { type: 'does-not-fit', because }, engine: null, ...reckoned, cautions: [] }
}

function placeOnCpu(device: DeviceFacts, model: ModelNeeds, wanted: number): Placement {
  const positions = positionsThatFit(device, model, wanted)
  const reckoned = reckon('simd', model, positions ?? wanted)
  if (!device.hasSimd) return refused('no-simd', reckoned)
  if (positions === null) return refused('address-space', reckoned)
  if (isTooLarge(device, reckoned.memoryBytes)) return refused('memory', reckoned)
  return fits('simd', reckoned, cautionsOnCpu(device, reckoned.memoryBytes, positions < wanted))
}

/** ONNX Runtime has 32-bit addresses only. */
function placeOnOnnxCpu(device: DeviceFacts, model: ModelNeeds, wanted: number): Placement {
  const reckoned = reckon('onnx-cpu', model, wanted)
  if (!device.hasSimd) return refused('no-simd', reckoned)
  if (floatWeightBytes(model) > MOST_FLOAT_WEIGHT_BYTES) return refused('address-space', reckoned)
  if (isTooLarge(device, reckoned.memoryBytes)) return refused('memory', reckoned)
  return fits('onnx-cpu', reckoned, cautionsOnCpu(device, reckoned.memoryBytes, false))
}

/**
 * As the CPU engine plans: the context is halved only where addresses of 32 bits are all there is. One sequence must have
 * room; where a further one has none, places take turns with it.
 */
function positionsThatFit({ hasMemory64 }: DeviceFacts, model: ModelNeeds, wanted: number): number | null {
  const most = hasMemory64 ? WIDE_MEMORY_BYTES : NARROW_MEMORY_BYTES
  const planned = (positions: number) => leastBytes(memoryOn('simd', model, positions))
  if (planned(wanted) <= most) return wanted
  for (let positions = Math.floor(wanted / 2); positions >= FEWEST_POSITIONS; positions = Math.floor(positions / 2)) {
    if (planned(positions) <= NARROW_MEMORY_BYTES) return positions
  }
  return null
}

function isTooLarge({ memory }: DeviceFacts, bytes: number): boolean {
  return memory !== null && !memory.isFloor && bytes > memory.bytes * USABLE_MEMORY
}

function cautionsOnCpu({ isIsolated, threads, memory }: DeviceFacts, bytes: number, isShorter: boolean): Caution[] {
  const cautions: Caution[] = []
  if (isShorter) cautions.push('shorter-context')
  if (!isIsolated || threads === 1) cautions.push('one-thread')
  if (memory === null || bytes > memory.bytes * USABLE_MEMORY) cautions.push('memory-unknown')
  return cautions
}

function cautionsOnGpu(gpu: GpuFacts | null): Caution[] {
  const cautions: Caution[] = []
  if (gpu?.isSoftware) cautions.push('software')
  if (gpu?.grantedBytes === null) cautions.push('gpu-memory-unknown')
  return cautions
}
