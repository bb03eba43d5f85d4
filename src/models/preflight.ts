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

export interface StorageFacts {
  readonly freeBytes: number
  /** The browser tells no more, and there may be more. */
  readonly isFloor: boolean
  readonly isPersistent: boolean
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

/** What a model takes, from the catalogue or from the header of its file. */
export interface ModelNeeds {
  readonly fileBytes: number
  /** Already in this browser's storage, or on the person's disk. */
  readonly storedBytes: number
  readonly layerCount: number
  readonly kvHeadCount: number
  readonly headSize: number
  readonly contextLength: number
  /** All weights as the WebGPU engine holds them, and the largest buffer among them. */
  readonly gpuWeightBytes: number
  readonly largestGpuBufferBytes: number
}

type Verdict =
  | { type: 'fits-gpu' }
  | { type: 'fits-cpu' }
  | { type: 'does-not-fit'; because: 'memory' | 'address-space' | 'no-simd' }

type WhyNotGpu = 'none' | 'software' | 'buffer' | 'memory'

type Caution = 'one-thread' | 'memory-unknown' | 'gpu-memory-unknown' | 'shorter-context'

export interface Preflight {
  readonly verdict: Verdict
  readonly engine: 'webgpu' | 'simd' | null
  readonly whyNotGpu: WhyNotGpu | null
  /** Positions that a sequence will hold; the ones asked for unless the engine can hold only fewer. */
  readonly contextLength: number
  /** Of one sequence of so many positions. */
  readonly kvBytes: number
  /** Weights, one sequence and the engine's own buffers. */
  readonly memoryBytes: number
  readonly fetchBytes: number
  readonly storage: 'kept' | 'not-kept' | 'no-room'
  /** That storage would have to be freed first; 0 where there is room. */
  readonly missingBytes: number
  readonly cautions: readonly Caution[]
}

const GIB = 2 ** 30

/** What a 32-bit memory holds, and what browsers allow a 64-bit one (262,144 pages). */
const NARROW_MEMORY_BYTES = 4 * GIB
const WIDE_MEMORY_BYTES = 16 * GIB

/** Half precision on the CPU; ONNX Runtime's cache on the GPU is single. */
const CPU_CACHE_ELEMENT_BYTES = 2
const GPU_CACHE_ELEMENT_BYTES = 4

/** Repacked Q4_K takes 1.03 times its bytes in the file, the other types take theirs. */
const CPU_GROWTH = 1.03
/** Activations, the staging buffer, threads. */
const CPU_SCRATCH_BYTES = 64 * 2 ** 20
/** Of a device's memory: the rest is the system's, the browser's and the page's. */
const USABLE_MEMORY = 0.75

/** Fewer positions than this are of no use to a person (as in the CPU engine's plan). */
const FEWEST_POSITIONS = 512

/** Stays free in storage: a full quota makes the browser throw away other things. */
const STORAGE_RESERVE_BYTES = 64 * 2 ** 20

/**
 * Whether and where a model will run, from numbers alone: the graphics card if everything fits there, then the CPU.
 * `positions` is the context that a person wants; the model's own is an upper bound.
 */
export function preflight(device: DeviceFacts, model: ModelNeeds, positions: number): Preflight {
  const wanted = Math.min(positions, model.contextLength)
  const whyNotGpu = findGpuObstacle(device.gpu, model, wanted)
  const placed = whyNotGpu === null ? placeOnGpu(device, model, wanted) : placeOnCpu(device, model, wanted)
  return { ...placed, whyNotGpu, ...planStorage(device, model) }
}

/** Bytes of keys and values of so many positions. */
function cacheBytes(model: ModelNeeds, positions: number, elementBytes: number): number {
  return 2 * model.layerCount * model.kvHeadCount * model.headSize * positions * elementBytes
}

type Placement = Pick<Preflight, 'verdict' | 'engine' | 'contextLength' | 'kvBytes' | 'memoryBytes' | 'cautions'>

/** Bytes that a graphics card must hold; a probe asks it for so many. */
export function gpuBytes(model: ModelNeeds, positions: number): number {
  return model.gpuWeightBytes + cacheBytes(model, positions, GPU_CACHE_ELEMENT_BYTES)
}

function findGpuObstacle(gpu: GpuFacts | null, model: ModelNeeds, positions: number): WhyNotGpu | null {
  if (gpu === null) return 'none'
  if (gpu.isSoftware) return 'software'
  const keysOfLayer = cacheBytes(model, positions, GPU_CACHE_ELEMENT_BYTES) / (2 * model.layerCount)
  if (Math.max(model.largestGpuBufferBytes, keysOfLayer) > gpu.maxBufferBytes) return 'buffer'
  return gpu.grantedBytes !== null && gpu.grantedBytes < gpuBytes(model, positions) ? 'memory' : null
}

function placeOnGpu({ gpu }: DeviceFacts, model: ModelNeeds, positions: number): Placement {
  return {
    verdict: { type: 'fits-gpu' },
    engine: 'webgpu',
    contextLength: positions,
    kvBytes: cacheBytes(model, positions, GPU_CACHE_ELEMENT_BYTES),
    memoryBytes: gpuBytes(model, positions),
    cautions: gpu?.grantedBytes === null ? ['gpu-memory-unknown'] : [],
  }
}

function placeOnCpu(device: DeviceFacts, model: ModelNeeds, wanted: number): Placement {
  const positions = positionsThatFit(device, model, wanted)
  const placement = (contextLength: number, verdict: Verdict, cautions: readonly Caution[]): Placement => ({
    verdict,
    engine: verdict.type === 'fits-cpu' ? 'simd' : null,
    contextLength,
    kvBytes: cacheBytes(model, contextLength, CPU_CACHE_ELEMENT_BYTES),
    memoryBytes: cpuBytes(model, contextLength),
    cautions,
  })
  if (!device.hasSimd) return placement(wanted, { type: 'does-not-fit', because: 'no-simd' }, [])
  if (positions === null) return placement(wanted, { type: 'does-not-fit', because: 'address-space' }, [])
  if (isTooLarge(device, cpuBytes(model, positions))) {
    return placement(positions, { type: 'does-not-fit', because: 'memory' }, [])
  }
  return placement(
    positions,
    { type: 'fits-cpu' },
    cautionsOnCpu(device, cpuBytes(model, positions), positions < wanted),
  )
}

/** Bytes that the CPU engine takes: weights, one sequence and its own buffers. */
export function cpuBytes(model: ModelNeeds, positions: number): number {
  return model.fileBytes * CPU_GROWTH + CPU_SCRATCH_BYTES + cacheBytes(model, positions, CPU_CACHE_ELEMENT_BYTES)
}

/** As the CPU engine plans: the context is halved only where addresses of 32 bits are all there is. */
function positionsThatFit({ hasMemory64 }: DeviceFacts, model: ModelNeeds, wanted: number): number | null {
  const most = hasMemory64 ? WIDE_MEMORY_BYTES : NARROW_MEMORY_BYTES
  if (cpuBytes(model, wanted) <= most) return wanted
  for (let positions = Math.floor(wanted / 2); positions >= FEWEST_POSITIONS; positions = Math.floor(positions / 2)) {
    if (cpuBytes(model, positions) <= NARROW_MEMORY_BYTES) return positions
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

function planStorage(
  { storage }: DeviceFacts,
  model: ModelNeeds,
): Pick<Preflight, 'fetchBytes' | 'storage' | 'missingBytes'> {
  const fetchBytes = Math.max(0, model.fileBytes - model.storedBytes)
  if (fetchBytes === 0) return { fetchBytes, storage: 'kept', missingBytes: 0 }
  if (storage === null) return { fetchBytes, storage: 'not-kept', missingBytes: 0 }
  const missingBytes = missingStorage(storage, fetchBytes)
  return { fetchBytes, storage: missingBytes === 0 ? 'kept' : 'no-room', missingBytes }
}

/** Bytes that would have to be freed before so many can be stored. */
export function missingStorage({ freeBytes, isFloor }: Omit<StorageFacts, 'isPersistent'>, bytes: number): number {
  return isFloor ? 0 : Math.max(0, bytes + STORAGE_RESERVE_BYTES - freeBytes)
}
