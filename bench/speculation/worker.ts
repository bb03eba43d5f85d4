import { openModel } from '../../src/decoders/open-model.ts'
import { type CachedSequence, openCachedSequence } from '../../src/generation/cached-sequence.ts'
import { generate } from '../../src/generation/generate.ts'
import type { SamplingParams } from '../../src/generation/run-event.ts'
import { readGguf } from '../../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../../src/gguf/read-llama-config.ts'
import { openUrlSource } from '../../src/lib/url-source.ts'
import { buildPrompt } from '../../src/prompts/build-prompt.ts'
import { loadTokenizer } from '../../src/tokenizer/load-tokenizer.ts'
import type { Tokenizer } from '../../src/tokenizer/tokenizer.ts'
import type { Answered, Order, Task, Timed } from './order.ts'

interface Opened {
  readonly tokenizer: Tokenizer
  readonly cached: CachedSequence
  readonly params: SamplingParams
}

interface Written extends Timed {
  readonly ids: string
}

/** The two take turns, so that the machine is in the same mood for both. */
async function measure({ file, threads, tasks, params, rounds }: Order): Promise<Answered[]> {
  const opened = await open(file, threads, params)
  const answers: Answered[] = []
  for (const task of tasks) {
    // Reads the prompt.
    await write(opened, task, false)
    const [with_, without]: [Written[], Written[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      with_.push(await write(opened, task, true))
      without.push(await write(opened, task, false))
    }
    const identical = new Set([...with_, ...without].map(({ ids }) => ids)).size === 1
    answers.push({ with: fastest(with_), without: fastest(without), identical })
  }
  return answers
}

async function open(file: string, threads: number, params: SamplingParams): Promise<Opened> {
  const source = await openUrlSource(file, (url, init) => fetch(url, init), new AbortController().signal)
  const gguf = await readGguf(source)
  const options = { engine: 'simd', threads, onProgress: () => undefined } as const
  const { model } = await openModel(gguf, readLlamaConfig(gguf), options)
  return { tokenizer: loadTokenizer(gguf.metadata), cached: await openCachedSequence(model), params }
}

async function write({ tokenizer, cached, params }: Opened, task: Task, drafts: boolean): Promise<Written> {
  const budget = { contextLength: cached.contextLength, maxTokens: params.maxTokens, modelName: 'Cria' }
  const prompt = buildPrompt({ type: 'infill', mode: 'spm', ...task }, tokenizer, budget)
  const { signal } = new AbortController()
  const ids: number[] = []
  const start = performance.now()
  for await (const event of generate({ cached, tokenizer, prompt, params, signal, drafts })) {
    if (event.type === 'token') ids.push(event.id)
    if (event.type !== 'done') continue
    const { draftedTokens: drafted, acceptedTokens: accepted } = event.timings
    if (event.end !== null) ids.push(event.end.id)
    return { ids: ids.join(), tokens: ids.length, ms: performance.now() - start, drafted, accepted }
  }
  throw new Error('a run ended without saying so')
}

function fastest(runs: readonly Written[]): Timed {
  const { ids: _, ...timed } = runs.reduce((best, run) => (run.ms < best.ms ? run : best))
  return timed
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  try {
    postMessage({ value: await measure(data) })
  } catch (error) {
    postMessage({ error: String(error) })
  }
})
