import { readFileSync } from 'node:fs'
import { choosePlan } from '../../../../src/decoders/simd/choose-plan.ts'
import {
  type LoadedSimdModel,
  loadSimdModel,
  type StartThreads,
} from '../../../../src/decoders/simd/load-simd-model.ts'
import type { SimdModel } from '../../../../src/decoders/simd/simd-model.ts'
import { chooseBuild, type EngineBuild } from '../../../../src/decoders/simd/wasm-features.ts'
import type { GgufFile } from '../../../../src/gguf/gguf-file.ts'
import { readLlamaConfig } from '../../../../src/gguf/read-llama-config.ts'
import { emulateDot } from './emulate-dot.ts'

const BUILD_FOLDER = new URL('../../../../src/decoders/simd/build/', import.meta.url)

const HERE = chooseBuild()

/** Those that run here. The products of four are those of this processor for one of them at most; for others they are emulated. */
export const builds: readonly EngineBuild[] =
  HERE === 'plain' ? ['plain', 'unsigned', 'signed'] : ['plain', 'pairs', 'unsigned', 'signed']

const binaries = new Map<EngineBuild, Uint8Array<ArrayBuffer>>()

function binaryOf(build: EngineBuild): Uint8Array<ArrayBuffer> {
  const known = binaries.get(build)
  if (known !== undefined) return known
  const built = readFileSync(new URL(`engine-${build}-32.wasm`, BUILD_FOLDER))
  const isForOthers = (build === 'signed' || build === 'unsigned') && build !== HERE
  const binary = Uint8Array.from(isForOthers ? emulateDot(built, build) : built)
  binaries.set(build, binary)
  return binary
}

/** Helpers and how patient the others are with them; without, the calling thread is alone. */
export interface Helpers {
  readonly threads: number
  readonly startThreads: StartThreads
  readonly lostAfterMs?: number
  /** That a sequence shall hold; without, as many as the engine thinks right. */
  readonly positions?: number
}

export const ALONE: Helpers = { threads: 1, startThreads: async () => () => undefined }

export async function openInNode(gguf: GgufFile, build?: EngineBuild, helpers?: Helpers): Promise<SimdModel> {
  return (await loadInNode(gguf, build, helpers)).model
}

export async function loadInNode(
  gguf: GgufFile,
  build: EngineBuild = 'plain',
  { threads, positions, ...helpers }: Helpers = ALONE,
): Promise<LoadedSimdModel> {
  const config = readLlamaConfig(gguf)
  const { plan, width } = choosePlan(config, gguf.tensors, threads, false, positions)
  const options = { plan, width, binary: binaryOf(build), onProgress: () => undefined, ...helpers }
  return await loadSimdModel(gguf, config, options)
}
