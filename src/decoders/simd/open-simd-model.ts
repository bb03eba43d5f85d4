import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import { DownloadError, UnsupportedDeviceError } from '../../lib/errors.ts'
import type { OpenedModel, OpenOptions } from '../open-model.ts'
import pairs32 from './build/engine-pairs-32.wasm?url'
import pairs64 from './build/engine-pairs-64.wasm?url'
import plain32 from './build/engine-plain-32.wasm?url'
import plain64 from './build/engine-plain-64.wasm?url'
import signed32 from './build/engine-signed-32.wasm?url'
import signed64 from './build/engine-signed-64.wasm?url'
import unsigned32 from './build/engine-unsigned-32.wasm?url'
import unsigned64 from './build/engine-unsigned-64.wasm?url'
import { type ChosenPlan, choosePlan, type MemoryWidth } from './choose-plan.ts'
import { loadSimdModel } from './load-simd-model.ts'
import { startThreads } from './start-threads.ts'
import { canShareMemory, chooseBuild, type EngineBuild, hasMemory64, hasSimd } from './wasm-features.ts'

const URLS: Readonly<Record<EngineBuild, Readonly<Record<MemoryWidth, string>>>> = {
  plain: { 32: plain32, 64: plain64 },
  pairs: { 32: pairs32, 64: pairs64 },
  unsigned: { 32: unsigned32, 64: unsigned64 },
  signed: { 32: signed32, 64: signed64 },
}

/** In a worker: its threads block it while they compute. Rejects with PlaygroundError. */
export async function openSimdModel(gguf: GgufFile, config: LlamaConfig, options: OpenOptions): Promise<OpenedModel> {
  if (!hasSimd()) throw new UnsupportedDeviceError('wasm-simd', 'no 128-bit vectors in WebAssembly')
  const threads = canShareMemory() ? options.threads : 1
  const chosen = choosePlan(config, gguf.tensors, threads, hasMemory64(), options.contextLength)
  return await openPlanned(gguf, config, chosen, options)
}

/** The same with the plan made. */
export async function openPlanned(
  gguf: GgufFile,
  config: LlamaConfig,
  { plan, width }: ChosenPlan,
  options: Omit<OpenOptions, 'threads' | 'engine' | 'contextLength'>,
): Promise<OpenedModel> {
  const binary = await fetchBinary(URLS[chooseBuild()][width])
  const { onProgress } = options
  const loaded = await loadSimdModel(gguf, config, { plan, width, binary, startThreads, onProgress })
  return { ...loaded, engine: 'simd', threads: plan.threads }
}

async function fetchBinary(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url)
  if (!response.ok) throw new DownloadError('http', url, response.status)
  return await response.arrayBuffer()
}
