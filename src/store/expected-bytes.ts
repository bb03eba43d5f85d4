import { modelById } from '../models/catalogue.ts'
import { CODE_LLAMA } from '../models/code-llama.ts'
import { needsOfCodeLlama } from '../models/code-llama-needs.ts'
import { cpuBytes, gpuBytes, type ModelNeeds } from '../models/preflight.ts'
import type { ModelWish } from './model-pool.ts'

/** Memory that a model of unknown shape takes for each byte of its file: the repacked weights, and a KV cache beside them. */
const MEMORY_PER_FILE_BYTE = 1.25

/** Positions of a sequence where nobody chose (as the CPU engine has it). */
const DEFAULT_POSITIONS = 4096

/** Bytes that a model will take on the engine asked for, with sequences of so many positions, as far as is known before it is loaded. */
export function expectedBytes({ modelId, engine }: ModelWish, positions: number | null): number {
  const needs = needsOf(modelId)
  if (needs === null) return (modelById(modelId).bytes ?? 0) * MEMORY_PER_FILE_BYTE
  const held = Math.min(positions ?? DEFAULT_POSITIONS, needs.contextLength)
  // ONNX Runtime holds the same graph on either device. With `auto` it may become any; the budget is about the processor's memory.
  return engine === 'webgpu' || engine === 'onnx-cpu' ? gpuBytes(needs, held) : cpuBytes(needs, held)
}

function needsOf(modelId: string): ModelNeeds | null {
  const model = CODE_LLAMA.find(({ id }) => id === modelId)
  return model === undefined ? null : needsOfCodeLlama(model, 0)
}
