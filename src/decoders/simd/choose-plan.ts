import type { LlamaConfig, TensorInfo } from '../../gguf/gguf-file.ts'
import { OutOfMemoryError, UnsupportedDeviceError } from '../../lib/errors.ts'
import { type MemoryPlan, planMemory } from './memory-plan.ts'

/** Bits of an address. */
export type MemoryWidth = 32 | 64

/** Bytes of a page of WebAssembly's memory. */
export const PAGE_BYTES = 65536
/** Pages that a memory may have: all of its 32 bits; what browsers allow to 64. */
export const MAX_PAGES: Readonly<Record<MemoryWidth, number>> = { 32: 65536, 64: 262144 }

/** Positions unless somebody wants another number; more would take more than 2 GiB for one sequence of a 7B. */
const DEFAULT_POSITIONS = 4096
/** Fewer positions than this are of no use to a person. */
const FEWEST_POSITIONS = 512

export interface ChosenPlan {
  readonly plan: MemoryPlan
  readonly width: MemoryWidth
}

/**
 * Narrow addresses where weights and a sequence fit 4 GiB, since every browser has them and they are a little faster;
 * then wide ones; then narrow ones with a shorter context. Throws UnsupportedDeviceError('wasm-memory64') where only wide
 * addresses would do and there are none, OutOfMemoryError where no memory is large enough.
 */
export function choosePlan(
  config: LlamaConfig,
  tensors: ReadonlyMap<string, TensorInfo>,
  threads: number,
  hasMemory64: boolean,
  wanted: number | null = null,
): ChosenPlan {
  const longest = Math.min(config.contextLength, wanted ?? DEFAULT_POSITIONS)
  const plan = planMemory(config, tensors, threads, longest)
  if (fits(plan, 32)) return { plan, width: 32 }
  if (hasMemory64 && fits(plan, 64)) return { plan, width: 64 }
  for (let positions = longest / 2; positions >= FEWEST_POSITIONS; positions /= 2) {
    const shorter = planMemory(config, tensors, threads, Math.floor(positions))
    if (fits(shorter, 32)) return { plan: shorter, width: 32 }
  }
  if (hasMemory64) throw new OutOfMemoryError('weights', plan.totalBytes)
  throw new UnsupportedDeviceError('wasm-memory64', `${plan.totalBytes} bytes do not fit a memory of 32 bits`)
}

function fits(plan: MemoryPlan, width: MemoryWidth): boolean {
  return plan.totalBytes <= MAX_PAGES[width] * PAGE_BYTES
}
