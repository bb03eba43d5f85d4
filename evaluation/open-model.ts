import { readFile } from 'node:fs/promises'
import type { Model } from '../src/decoders/model.ts'
import { choosePlan } from '../src/decoders/simd/choose-plan.ts'
import { loadSimdModel } from '../src/decoders/simd/load-simd-model.ts'
import { chooseBuild } from '../src/decoders/simd/wasm-features.ts'
import { type CachedSequence, openCachedSequence } from '../src/generation/cached-sequence.ts'
import { readGguf } from '../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../src/gguf/read-llama-config.ts'
import type { ByteSource } from '../src/lib/byte-source.ts'
import { loadTokenizer } from '../src/tokenizer/load-tokenizer.ts'
import type { Tokenizer } from '../src/tokenizer/tokenizer.ts'
import { openFileSource } from './file-source.ts'

const BUILD_FOLDER = new URL('../src/decoders/simd/build/', import.meta.url)
/** The files here are small: a second thread would wait more than it computes. */
const THREADS = 1
/** Node 20 has no memories of 64 bits, so what fits 4 GiB is what can be evaluated. */
const HAS_MEMORY64 = false

/** A model on the page's own engine for the CPU, with one sequence that its runs share. */
export interface OpenedModel {
  readonly name: string
  readonly parameterCount: number
  /** Positions that a sequence holds here. */
  readonly contextLength: number
  readonly canInfill: boolean
  readonly tokenizer: Tokenizer
  readonly model: Model
  readonly cached: CachedSequence
}

/** Rejects with PlaygroundError, or as Node does where the file cannot be read. */
export async function openModel(path: string): Promise<OpenedModel> {
  const source = openFileSource(path)
  try {
    return await openFrom(source)
  } finally {
    source.close()
  }
}

async function openFrom(source: ByteSource): Promise<OpenedModel> {
  const gguf = await readGguf(source)
  const config = readLlamaConfig(gguf)
  const tokenizer = loadTokenizer(gguf.metadata)
  const { plan, width } = choosePlan(config, gguf.tensors, THREADS, HAS_MEMORY64)
  const { model } = await loadSimdModel(gguf, config, {
    plan,
    width,
    binary: Uint8Array.from(await readFile(new URL(`engine-${chooseBuild()}-${width}.wasm`, BUILD_FOLDER))),
    startThreads: async () => () => undefined,
    onProgress: () => undefined,
  })
  const canInfill = tokenizer.specials.infill !== null
  const cached = await openCachedSequence(model)
  const { name, parameterCount } = config
  return { name, parameterCount, contextLength: model.contextLength, canInfill, tokenizer, model, cached }
}
