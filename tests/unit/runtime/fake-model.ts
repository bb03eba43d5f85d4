import type { RunEvent, SamplingParams } from '../../../src/generation/run-event.ts'
import type { OpenSession } from '../../../src/runtime/answer-messages.ts'
import { createSession } from '../../../src/runtime/model-session.ts'
import type { LoadedModel, LoadRequest, RunRequest } from '../../../src/runtime/protocol.ts'
import { listPieces } from '../../../src/tokenizer/list-pieces.ts'
import { byteIds, byteTokenizer } from '../generation/byte-tokenizer.ts'
import { type Fake, fakeCache, onlySequence, peak, type Script } from '../generation/fake-sequence.ts'

export const LOADED: LoadedModel = {
  name: 'Fake',
  engine: 'onnx-cpu',
  threads: 1,
  memoryBytes: 123,
  parameterCount: 456,
  vocabSize: byteTokenizer.vocabSize,
  contextLength: 4096,
  canInfill: true,
  pieces: listPieces(byteTokenizer),
}

export const LOAD: LoadRequest = { source: { type: 'url', url: 'https://models.test/fake.gguf' }, engine: 'auto' }

/** Repeats the last letter of the prompt; after '.' it ends, after '!' the engine fails. */
const repeatLast: Script = (ids) => {
  const last = ids.at(-1)!
  if (last === byteIds('!')[0]) throw new Error('the engine failed')
  return peak(byteTokenizer.vocabSize, last === byteIds('.')[0] ? byteTokenizer.specials.eos : last)
}

/** A session of the real kind over a scripted sequence. */
export function fakeOpen(fake: Fake = fakeCache(repeatLast)): OpenSession {
  return async (_, onProgress) => {
    onProgress(50, 100)
    onProgress(100, 100)
    return createSession(LOADED, byteTokenizer, onlySequence(fake.cached))
  }
}

/** Continues `prefix`: of a million tokens unless told otherwise. */
export function ask(prefix: string, params: Partial<SamplingParams> = {}): RunRequest {
  return {
    prompt: { type: 'completion', prefix },
    params: {
      temperature: 0,
      topP: 1,
      topK: 0,
      repetitionPenalty: 1,
      seed: 1,
      maxTokens: 1_000_000,
      ...params,
    },
  }
}

export async function collect(stream: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const events: RunEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}
