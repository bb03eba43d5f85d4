import { env as transformersEnv } from '@huggingface/transformers'
import gpuLoader from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url'
import gpuBinary from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url'
import cpuLoader from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url'
import cpuBinary from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import { env } from 'onnxruntime-web/webgpu'
import type { EngineName } from '../engine-name.ts'

type OnnxEngine = Exclude<EngineName, 'simd'>

/** The build without WebGPU has half the bytes; only the other one runs on a GPU. */
const BUILDS: Readonly<Record<OnnxEngine, { mjs: string; wasm: string }>> = {
  'onnx-cpu': { mjs: cpuLoader, wasm: cpuBinary },
  webgpu: { mjs: gpuLoader, wasm: gpuBinary },
}

/**
 * Everything from our own origin: transformers.js would fetch ONNX Runtime from a CDN, and start it from a blob, which the
 * page's policy forbids. Threads start from the loader's own address. Holds from the first session of this worker on.
 */
export function configureRuntime(engine: OnnxEngine, threads: number): void {
  transformersEnv.allowRemoteModels = false
  transformersEnv.allowLocalModels = false
  transformersEnv.useBrowserCache = false
  transformersEnv.useWasmCache = false
  const { mjs, wasm } = BUILDS[engine]
  env.wasm.wasmPaths = { mjs: new URL(mjs, self.location.href), wasm: new URL(wasm, self.location.href) }
  env.wasm.numThreads = threads
  env.wasm.proxy = false
}
