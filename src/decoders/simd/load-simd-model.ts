import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import { OutOfMemoryError } from '../../lib/errors.ts'
import { instantiateEngine } from './engine-exports.ts'
import { loadWeights } from './load-weights.ts'
import { type MemoryPlan, planMemory } from './memory-plan.ts'
import { PAGE_BYTES, SimdModel } from './simd-model.ts'
import { writeModel } from './write-model.ts'

/** Positions; more would take 2 GiB for one sequence of a 7B. */
const MAX_CONTEXT = 4096
/** Pages that a memory of 32 bits can have: 4 GiB. */
const MAX_PAGES = 65536

export interface LoadSimdOptions {
  readonly module: WebAssembly.Module
  /** Of the CPU, the calling one included. */
  readonly threads: number
  readonly startThreads: StartThreads
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void
  readonly signal: AbortSignal | null
}

/** What a helper thread needs. */
export interface ThreadTask {
  readonly module: WebAssembly.Module
  readonly memory: WebAssembly.Memory
  readonly model: number
  readonly run: number
  /** 1, 2 …; the leading one is 0. */
  readonly thread: number
}

/** Starts one helper a task; resolves when all wait for work, with what ends them. */
export type StartThreads = (tasks: readonly ThreadTask[]) => Promise<() => void>

export interface LoadedSimdModel {
  readonly model: SimdModel
  readonly memoryBytes: number
}

/** Streams a model into WebAssembly memory. Rejects with PlaygroundError, or with the signal's reason. */
export async function loadSimdModel(
  gguf: GgufFile,
  config: LlamaConfig,
  options: LoadSimdOptions,
): Promise<LoadedSimdModel> {
  const { module, threads, onProgress, signal } = options
  const contextLength = Math.min(config.contextLength, MAX_CONTEXT)
  const plan = planMemory(config, gguf.tensors, threads, contextLength)
  const memory = allocate(plan)
  const engine = instantiateEngine(module, memory)
  const toAddress = (address: number) => address
  await loadWeights(gguf.source, { memory, plan, engine, toAddress }, onProgress, signal)
  writeModel(memory.buffer, config, plan, threads)
  const endThreads = await options.startThreads(tasksFor(options, plan, memory))
  const model = new SimdModel({ config, plan, memory, engine, toAddress, contextLength, endThreads })
  return { model, memoryBytes: plan.totalBytes }
}

/** Untouched pages cost nothing, so all that one sequence may need is there at once; the maximum leaves room for more. */
function allocate(plan: MemoryPlan): WebAssembly.Memory {
  const initial = Math.ceil(plan.totalBytes / PAGE_BYTES)
  if (initial > MAX_PAGES) throw new OutOfMemoryError('weights', plan.totalBytes)
  try {
    return new WebAssembly.Memory({ initial, maximum: MAX_PAGES, shared: true })
  } catch (error) {
    throw new OutOfMemoryError('weights', plan.totalBytes, error)
  }
}

function tasksFor(options: LoadSimdOptions, plan: MemoryPlan, memory: WebAssembly.Memory): ThreadTask[] {
  const { model, run } = plan.addresses
  const { module, threads } = options
  return Array.from({ length: threads - 1 }, (_, i) => ({ module, memory, model, run, thread: i + 1 }))
}
