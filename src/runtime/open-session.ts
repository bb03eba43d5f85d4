import { openOnChoice } from '../decoders/open-model.ts'
import { openCachedSequence } from '../generation/cached-sequence.ts'
import { createSequences } from '../generation/sequences.ts'
import { readGguf } from '../gguf/read-gguf.ts'
import { readLlamaConfig } from '../gguf/read-llama-config.ts'
import { countSequences } from '../models/count-sequences.ts'
import { mostBytes } from '../models/model-needs.ts'
import { listPieces } from '../tokenizer/list-pieces.ts'
import { loadTokenizer } from '../tokenizer/load-tokenizer.ts'
import { countThreads } from './count-threads.ts'
import { createSession, type ModelSession } from './model-session.ts'
import { openSource } from './open-source.ts'
import type { LoadedModel, LoadRequest } from './protocol.ts'

/** From a file's address to a model that answers. Rejects with PlaygroundError. An abort of the load ends the whole worker, hence no signal. */
export async function openSession(
  { source, engine, contextLength = null, threads: wanted = null }: LoadRequest,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<ModelSession> {
  const gguf = await readGguf(await openSource(source, new AbortController().signal))
  const config = readLlamaConfig(gguf)
  const tokenizer = loadTokenizer(gguf.metadata)
  const threads = countThreads(wanted, { isIsolated: crossOriginIsolated, cores: navigator.hardwareConcurrency })
  const opened = await openOnChoice(engine, gguf, config, { threads, contextLength, onProgress })
  const open = () => openCachedSequence(opened.model)
  const sequences = createSequences(await open(), open, countSequences(opened.cacheBytes))
  const model: LoadedModel = {
    name: config.name,
    engine: opened.engine,
    threads: opened.threads,
    memoryBytes: mostBytes(opened),
    parameterCount: config.parameterCount,
    vocabSize: opened.model.vocabSize,
    contextLength: opened.model.contextLength,
    canInfill: tokenizer.specials.infill !== null,
    pieces: listPieces(tokenizer),
  }
  return createSession(model, tokenizer, sequences)
}
