import { readFileSync } from 'node:fs'
import { loadSimdModel, type StartThreads } from '../../../../src/decoders/simd/load-simd-model.ts'
import type { SimdModel } from '../../../../src/decoders/simd/simd-model.ts'
import type { GgufFile } from '../../../../src/gguf/gguf-file.ts'
import { readLlamaConfig } from '../../../../src/gguf/read-llama-config.ts'

export type Build = 'plain' | 'relaxed'

const BUILD_FOLDER = new URL('../../../../src/decoders/simd/build/', import.meta.url)

const bytesOf = (build: Build) => readFileSync(new URL(`engine-${build}.wasm`, BUILD_FOLDER))

/** Node 20 needs a flag for the relaxed one. */
export const builds: readonly Build[] = WebAssembly.validate(bytesOf('relaxed')) ? ['plain', 'relaxed'] : ['plain']

export async function openInNode(
  gguf: GgufFile,
  build: Build = 'plain',
  startThreads: StartThreads = async () => () => undefined,
  threads = 1,
): Promise<SimdModel> {
  const module = new WebAssembly.Module(bytesOf(build))
  const options = { module, threads, startThreads, onProgress: () => undefined, signal: null }
  const { model } = await loadSimdModel(gguf, readLlamaConfig(gguf), options)
  return model
}
