import type { GgufFile, LlamaConfig } from '../gguf/gguf-file.ts'
import { GPU_WORTHWHILE } from '../lib/engine-limits.ts'
import { toFailure, UnsupportedDeviceError } from '../lib/errors.ts'
import type { EngineChoice, EngineName } from './engine-name.ts'
import type { Model } from './model.ts'
import { requestGpuAdapter } from './request-gpu-adapter.ts'

export interface OpenOptions {
  readonly engine: EngineName
  /** Of the CPU, the calling one included; more than one needs a cross-origin isolated page. */
  readonly threads: number
  /** Positions a sequence shall hold, at most the model's own; by itself the engine gives what suits most devices. */
  readonly contextLength?: number | null
  /** Bytes read of the file's tensors, from 0 to all of them. */
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void
}

export interface OpenedModel {
  readonly model: Model
  readonly engine: EngineName
  /** CPU threads that the engine really uses. */
  readonly threads: number
  /** Bytes of weights and of the engine's own buffers. */
  readonly baseBytes: number
  /** Bytes of one sequence's KV cache. */
  readonly cacheBytes: number
}

type Open = (gguf: GgufFile, config: LlamaConfig, options: OpenOptions) => Promise<OpenedModel>

const openOnnx: Open = async (gguf, config, options) => {
  const { openOnnxModel } = await import('./onnx/open-onnx-model.ts')
  return await openOnnxModel(gguf, config, options)
}

const openSimd: Open = async (gguf, config, options) => {
  const { openSimdModel } = await import('./simd/open-simd-model.ts')
  return await openSimdModel(gguf, config, options)
}

/** Every engine there is. */
const ENGINES: Readonly<Record<EngineName, Open>> = {
  webgpu: openOnnx,
  simd: openSimd,
  'onnx-cpu': openOnnx,
}

/** In a worker only. Rejects with PlaygroundError. */
export function openModel(gguf: GgufFile, config: LlamaConfig, options: OpenOptions): Promise<OpenedModel> {
  return ENGINES[options.engine](gguf, config, options)
}

/** Rejects with UnsupportedDeviceError('webgpu') where WebGPU was asked for by name and there is none. */
export async function chooseEngine(choice: EngineChoice, parameterCount: number): Promise<EngineName> {
  if (choice === 'onnx-cpu' || choice === 'simd') return choice
  if (choice === 'auto' && parameterCount < GPU_WORTHWHILE) return 'simd'
  const adapter = await requestGpuAdapter()
  if (choice === 'webgpu' && adapter === null) throw new UnsupportedDeviceError('webgpu', 'no WebGPU adapter')
  // A software adapter runs these models about a thousand times slower than a GPU, and far slower than the CPU engine.
  const worthwhile = adapter !== null && !adapter.info.isFallbackAdapter
  return choice === 'webgpu' || worthwhile ? 'webgpu' : 'simd'
}

/**
 * Opens the model on the engine of `choice`. A GPU that nobody asked for by name and that cannot hold the model, or
 * computes it wrongly, gives way to the CPU engine. Rejects as `openModel` and `chooseEngine` do.
 */
export async function openOnChoice(
  choice: EngineChoice,
  gguf: GgufFile,
  config: LlamaConfig,
  options: Omit<OpenOptions, 'engine'>,
  open: typeof openModel = openModel,
): Promise<OpenedModel> {
  const engine = await chooseEngine(choice, config.parameterCount)
  try {
    return await open(gguf, config, { ...options, engine })
  } catch (error) {
    if (choice !== 'auto' || engine !== 'webgpu' || !isOfDevice(error)) throw error
    return await open(gguf, config, { ...options, engine: 'simd' })
  }
}

function isOfDevice(error: unknown): boolean {
  const { code } = toFailure(error)
  return code === 'unsupported-device' || code === 'out-of-memory' || code === 'gpu-lost' || code === 'engine'
}
