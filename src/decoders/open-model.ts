import type { GgufFile, LlamaConfig } from '../gguf/gguf-file.ts'
import { UnsupportedDeviceError } from '../lib/errors.ts'
import type { EngineChoice, EngineName } from './engine-name.ts'
import type { Model } from './model.ts'
import { requestGpuAdapter } from './request-gpu-adapter.ts'

export interface OpenOptions {
  readonly engine: EngineName
  /** Of the CPU, the calling one included; more than one needs a cross-origin isolated page. */
  readonly threads: number
  /** Bytes read of the file's tensors, from 0 to all of them. */
  readonly onProgress: (loadedBytes: number, totalBytes: number) => void
  /** Stops the reading of the file; the engine's own preparation after it cannot be stopped. */
  readonly signal?: AbortSignal
}

export interface OpenedModel {
  readonly model: Model
  readonly engine: EngineName
  /** CPU threads that the engine really uses. */
  readonly threads: number
  /** Bytes of weights and of one KV cache, as the engine holds them. */
  readonly memoryBytes: number
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

/** In a worker only. Rejects with PlaygroundError, or with the signal's reason. */
export function openModel(gguf: GgufFile, config: LlamaConfig, options: OpenOptions): Promise<OpenedModel> {
  return ENGINES[options.engine](gguf, config, options)
}

/** Rejects with UnsupportedDeviceError('webgpu') where WebGPU was asked for by name and there is none. */
export async function chooseEngine(choice: EngineChoice): Promise<EngineName> {
  if (choice === 'onnx-cpu' || choice === 'simd') return choice
  const adapter = await requestGpuAdapter()
  if (choice === 'webgpu' && adapter === null) throw new UnsupportedDeviceError('webgpu', 'no WebGPU adapter')
  // A software adapter runs these models about a thousand times slower than a GPU, and far slower than the CPU engine.
  const worthwhile = adapter !== null && !adapter.info.isFallbackAdapter
  return choice === 'webgpu' || worthwhile ? 'webgpu' : 'simd'
}
