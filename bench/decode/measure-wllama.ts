import type { Measured, Order } from './order.ts'

/** The little that is used of the package; its own declarations do not pass this project's compiler. */
interface WllamaModule {
  readonly Wllama: new (
    paths: { default: string },
    config: { suppressNativeLog: boolean },
  ) => {
    loadModel(files: readonly Blob[], params: object): Promise<void>
    createCompletion(params: object): Promise<AsyncIterable<unknown>>
    exit(): Promise<void>
  }
}

/** For what is decoded, and for what llama.cpp puts around a prompt. */
const SPARE_POSITIONS = 128

/** The same measurements of llama.cpp, as `@wllama/wllama` brings it to a browser; its `esm` folder lies beside the page. */
export async function measureWllama(order: Order): Promise<Measured> {
  const site = new URL('.', location.href).href
  const { Wllama }: WllamaModule = await import(/* @vite-ignore */ `${site}index.js`)
  const wllama = new Wllama({ default: `${site}wasm/wllama.wasm` }, { suppressNativeLog: true })
  const start = performance.now()
  const params = {
    n_gpu_layers: 0,
    n_threads: order.threads,
    n_ctx: Math.max(order.context, order.prefillTokens) + SPARE_POSITIONS,
    n_parallel: 1,
    warmup: false,
  }
  await wllama.loadModel([order.file], params)
  const loadMs = performance.now() - start

  /** Milliseconds of each token of a completion of `prompt` digits, which are a token each, since the request. */
  const complete = async (prompt: string, count: number): Promise<number[]> => {
    const began = performance.now()
    const stream = await wllama.createCompletion({
      prompt,
      max_tokens: count,
      temperature: 0,
      ignore_eos: true,
      cache_prompt: true,
      stream: true,
    })
    const times: number[] = []
    for await (const _ of stream) times.push(performance.now() - began)
    return times
  }
  const digits = (length: number, first: number) =>
    Array.from({ length }, (_, i) => (i === 0 ? first : (i * 7) % 10)).join('')

  await complete(digits(16, 0), 2)
  const prefill: number[] = []
  for (let run = 0; run < order.prefillRuns; run++) {
    // Another first digit each time, so that nothing of it is in the cache.
    const [first] = await complete(digits(order.prefillTokens, run + 1), 1)
    prefill.push((order.prefillTokens * 1000) / first!)
  }
  const decode: number[] = []
  for (let run = 0; run < order.decodeRuns; run++) {
    const times = await complete(digits(order.context, 9), order.decodeTokens + 1)
    decode.push((order.decodeTokens * 1000) / (times[order.decodeTokens]! - times[0]!))
  }
  await wllama.exit()
  return { threads: order.threads, loadMs, decode, prefill }
}
