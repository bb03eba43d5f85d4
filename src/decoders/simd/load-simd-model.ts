import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import { OutOfMemoryError } from '../../lib/errors.ts'
import { MAX_PAGES, type MemoryWidth, PAGE_BYTES } from './choose-plan.ts'
import { type Address, instantiateEngine } from './engine-exports.ts'
import { loadWeights } from './load-weights.ts'
import type { MemoryPlan } from './memory-plan.ts'
import { SimdModel } from './simd-model.ts'
import { writeModel } from './write-model.ts'

/** Milliseconds: a stage of a run takes some, on a busy machine hundreds. */
const LOST_AFTER_MS = 10_000

/** Beside the first: playground, suggestions and chat may keep one each. */
const FURTHER_SEQUENCES = 2

export interface LoadSimdOptions {
  readonly plan: MemoryPlan
  readonly width: MemoryWidth
  /** The engine for addresses of that width, as a file. */
  readonly binary: BufferSource
  readonly startThreads: StartThreads
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void
  /** How long a helper may keep the others waiting before the run ends with an error. */
  readonly lostAfterMs?: number
}

/** What a helper thread needs. */
export interface ThreadTask {
  /** Compiled anew: not every browser hands a module to another thread. */
  readonly binary: BufferSource
  readonly memory: WebAssembly.Memory
  readonly model: Address
  readonly run: Address
  /** 1, 2 …; the leading one is 0. */
  readonly thread: number
}

/** Starts one helper a task; resolves when all wait for work, with what ends them. */
export type StartThreads = (tasks: readonly ThreadTask[]) => Promise<() => void>

export interface LoadedSimdModel {
  readonly model: SimdModel
  readonly baseBytes: number
  readonly cacheBytes: number
}

/** Streams a model into WebAssembly memory. Rejects with PlaygroundError. */
export async function loadSimdModel(
  gguf: GgufFile,
  config: LlamaConfig,
  options: LoadSimdOptions,
): Promise<LoadedSimdModel> {
  const { plan, width, binary, onProgress, lostAfterMs = LOST_AFTER_MS } = options
  const memory = allocate(plan, width)
  const engine = instantiateEngine(new WebAssembly.Module(binary), memory)
  const toAddress = width === 64 ? BigInt : (address: number) => address
  await loadWeights(gguf.source, { memory, plan, engine, toAddress }, onProgress)
  writeModel(memory.buffer, config, plan, lostAfterMs)
  const at = { model: toAddress(plan.addresses.model), run: toAddress(plan.addresses.run) }
  const tasks = Array.from({ length: plan.threads - 1 }, (_, i) => ({ binary, memory, ...at, thread: i + 1 }))
  const endThreads = await options.startThreads(tasks)
  const model = new SimdModel({ config, plan, memory, engine, toAddress, endThreads })
  const { totalBytes, cacheBytes } = plan
  return { model, baseBytes: totalBytes - cacheBytes, cacheBytes }
}

/**
 * Untouched pages cost nothing, so all that one sequence may need is there at once. The maximum leaves room for more; as
 * some systems set all of it aside and refuse a large one, smaller ones are tried too.
 */
function allocate(plan: MemoryPlan, width: MemoryWidth): WebAssembly.Memory {
  const initial = Math.ceil(plan.totalBytes / PAGE_BYTES)
  const withFurther = Math.ceil((plan.totalBytes + FURTHER_SEQUENCES * plan.cacheBytes) / PAGE_BYTES)
  let refusal: unknown
  for (const maximum of [MAX_PAGES[width], withFurther, initial]) {
    try {
      return createMemory(initial, Math.min(maximum, MAX_PAGES[width]), width)
    } catch (error) {
      refusal = error
    }
  }
  throw new OutOfMemoryError('weights', plan.totalBytes, refusal)
}

function createMemory(initial: number, maximum: number, width: MemoryWidth): WebAssembly.Memory {
  if (width === 32) return new WebAssembly.Memory({ initial, maximum, shared: true })
  const wide = { initial: BigInt(initial), maximum: BigInt(maximum), shared: true, address: 'i64' }
  // The library of types knows memories of 32 bits only.
  return new WebAssembly.Memory(wide as unknown as WebAssembly.MemoryDescriptor)
}
