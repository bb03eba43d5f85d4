import type { EngineName } from '../../src/decoders/engine-name.ts'
import { PREFILL_CHUNK, type Sequence } from '../../src/decoders/model.ts'
import { openModel } from '../../src/decoders/open-model.ts'
import { readGguf } from '../../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../../src/gguf/read-llama-config.ts'
import { blobSource } from '../../src/lib/blob-source.ts'
import type { Measured, Order } from './order.ts'

/** Tokens decoded before anything is measured, so that the engine's code is compiled for good. */
const WARM_UP_TOKENS = 4

async function measure(engine: EngineName, order: Order): Promise<Measured> {
  const start = performance.now()
  const gguf = await readGguf(blobSource(order.file))
  const options = { engine, threads: order.threads, onProgress: () => undefined }
  const { model, threads } = await openModel(gguf, readLlamaConfig(gguf), options)
  const sequence = await model.open()
  const loadMs = performance.now() - start

  await fill(sequence, PREFILL_CHUNK, model.vocabSize)
  await decode(sequence, WARM_UP_TOKENS)
  const prefill: number[] = []
  for (let i = 0; i < order.prefillRuns; i++) {
    sequence.rewind(0)
    prefill.push(await rateOf(order.prefillTokens, () => fill(sequence, order.prefillTokens, model.vocabSize)))
  }
  sequence.rewind(0)
  await fill(sequence, order.context, model.vocabSize)
  const runs: number[] = []
  for (let i = 0; i < order.decodeRuns; i++) {
    sequence.rewind(order.context)
    runs.push(await rateOf(order.decodeTokens, () => decode(sequence, order.decodeTokens)))
  }
  return { threads, loadMs, decode: runs, prefill }
}

async function fill(sequence: Sequence, count: number, vocabSize: number): Promise<void> {
  for (let done = 0; done < count; done += PREFILL_CHUNK) {
    const ids = Int32Array.from({ length: PREFILL_CHUNK }, (_, i) => ((done + i) * 7919 + 3) % vocabSize)
    await sequence.forward(ids)
  }
}

/** Greedily: each token needs the logits of the one before. */
async function decode(sequence: Sequence, count: number): Promise<void> {
  let id = 3
  for (let i = 0; i < count; i++) {
    const logits = await sequence.forward(Int32Array.of(id))
    id = largestAt(logits)
  }
}

/** A loop: calling a function for each of 32,000 logits would take a noticeable part of a token's time. */
function largestAt(values: Float32Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i
  return best
}

async function rateOf(tokens: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (tokens * 1000) / (performance.now() - start)
}

addEventListener('message', async ({ data }: MessageEvent<{ engine: EngineName; order: Order }>) => {
  try {
    postMessage({ value: await measure(data.engine, data.order) })
  } catch (error) {
    postMessage({ error: String(error) })
  }
})
