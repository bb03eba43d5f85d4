import { type ModelNeeds, memoryOn, mostBytes } from '../models/model-needs.ts'
import type { EngineChoice } from '../runtime/protocol.ts'

/** Positions of a sequence where nobody chose (as the engines have it). ONNX Runtime reserves or copies the whole cache. */
const DEFAULT_POSITIONS = { simd: 4096, webgpu: 2048, 'onnx-cpu': 2048 } as const

/**
 * Bytes that a model will take at most on the engine asked for, with sequences of so many positions, before it is loaded
 * and says so itself. With `auto` it may come to any engine; the budget is about the processor's memory.
 */
export function expectedBytes(needs: ModelNeeds, choice: EngineChoice, positions: number | null): number {
  const engine = choice === 'auto' ? 'simd' : choice
  const held = Math.min(positions ?? DEFAULT_POSITIONS[engine], needs.contextLength)
  return mostBytes(memoryOn(engine, needs, held))
}
