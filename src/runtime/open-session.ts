import { openOnChoice } from '../decoders/open-model.ts'
import { openCachedSequence } from '../generation/cached-sequence.ts'
import { readGguf } from '../gguf/read-gguf.ts'
import { readLlamaConfig } from '../gguf/read-llama-config.ts'
import { listPieces } from '../tokenizer/list-pieces.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import { createSession, type ModelSession } from './model-session.ts'
import { openSource } from './open-source.ts'
import type { LoadedModel, LoadRequest } from './protocol.ts'

/** More threads than this share one memory bus to no gain, and leave nothing for the page. */
const MAX_THREADS = 8

/** From a file's address to a model that answers. Rejects with PlaygroundError. An abort of the load ends the whole worker, hence no signal. */
export async function openSession(
  { source, engine, contextLength = null }: LoadRequest,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<ModelSession> {
  const gguf = await readGguf(await openSource(source, new AbortController().signal))
  const config = readLlamaConfig(gguf)
  const tokenizer = loadTokenizer(gguf.metadata)
  const opened = await openOnChoice(engine, gguf, config, { threads: threadCount(), contextLength, onProgress })
  const cached = await openCachedSequence(opened.model)
  const model: LoadedModel = {
    name: config.name,
    engine: opened.engine,
    threads: opened.threads,
    memoryBytes: opened.memoryBytes,
    parameterCount: config.parameterCount,
    vocabSize: opened.model.vocabSize,
    contextLength: opened.model.contextLength,
    canInfill: tokenizer.specials.infill !== null,
    pieces: listPieces(tokenizer),
  }
  return createSession(model, tokenizer, cached)
}

/** WebAssembly threads need shared memory, which only a cross-origin isolated page gets. */
function threadCount(): number {
  return crossOriginIsolated ? Math.min(navigator.hardwareConcurrency, MAX_THREADS) : 1
}
