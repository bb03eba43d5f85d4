import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import { DownloadError, UnsupportedDeviceError } from '../../lib/errors.ts'
import type { OpenedModel, OpenOptions } from '../open-model.ts'
import pairsUrl from './build/engine-pairs.wasm?url'
import plainUrl from './build/engine-plain.wasm?url'
import quadsUrl from './build/engine-quads.wasm?url'
import { loadSimdModel } from './load-simd-model.ts'
import { startThreads } from './start-threads.ts'
import { chooseBuild, type EngineBuild, hasSimd } from './wasm-features.ts'

const URLS: Readonly<Record<EngineBuild, string>> = { plain: plainUrl, quads: quadsUrl, pairs: pairsUrl }

/** In a worker: its threads block it while they compute. Rejects with PlaygroundError, or with the signal's reason. */
export async function openSimdModel(gguf: GgufFile, config: LlamaConfig, options: OpenOptions): Promise<OpenedModel> {
  if (!hasSimd()) throw new UnsupportedDeviceError('wasm-simd', 'no 128-bit vectors in WebAssembly')
  const module = await compile(URLS[chooseBuild()])
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

/** Not streaming: that fails on static hosts that do not know the type of `.wasm`, for a file of 100 KB. */
async function compile(url: string): Promise<WebAssembly.Module> {
  const response = await fetch(url)
  if (!response.ok) throw new DownloadError('http', url, response.status)
  return await WebAssembly.compile(await response.arrayBuffer())
}
