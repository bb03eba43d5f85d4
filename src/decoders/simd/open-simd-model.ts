import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import { DownloadError, UnsupportedDeviceError } from '../../lib/errors.ts'
import type { OpenedModel, OpenOptions } from '../open-model.ts'
import plainUrl from './build/engine-plain.wasm?url'
import relaxedUrl from './build/engine-relaxed.wasm?url'
import { loadSimdModel } from './load-simd-model.ts'
import { startThreads } from './start-threads.ts'
import { dotsExactly, hasRelaxedSimd, hasSimd } from './wasm-features.ts'

/** In a worker: its threads block it while they compute. Rejects with PlaygroundError, or with the signal's reason. */
export async function openSimdModel(gguf: GgufFile, config: LlamaConfig, options: OpenOptions): Promise<OpenedModel> {
  if (!hasSimd()) throw new UnsupportedDeviceError('wasm-simd', 'no 128-bit vectors in WebAssembly')
  const module = await loadEngine()
  const { onProgress, signal = null } = options
  // Only an isolated page may hand its memory to other threads.
  const threads = crossOriginIsolated ? options.threads : 1
  const { model, memoryBytes } = await loadSimdModel(gguf, config, {
    module,
    threads,
    startThreads,
    onProgress,
    signal,
  })
  return { model, engine: 'simd', threads, memoryBytes }
}

async function loadEngine(): Promise<WebAssembly.Module> {
  if (hasRelaxedSimd()) {
    const module = await compile(relaxedUrl)
    if (dotsExactly(module)) return module
  }
  return await compile(plainUrl)
}

/** Not streaming: that fails on static hosts that do not know the type of `.wasm`, for a file of 100 KB. */
async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url)
  if (!response.ok) throw new DownloadError('http', url, response.status)
  return await WebAssembly.compile(await response.arrayBuffer())
}
