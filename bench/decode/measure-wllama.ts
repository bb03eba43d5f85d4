import { openWllama } from './open-wllama.ts'
import type { Measured, Order } from './order.ts'

/** For what is decoded, and for what llama.cpp puts around a prompt. */
const SPARE_POSITIONS = 128

/** The same measurements of llama.cpp. */
export async function measureWllama(order: Order): Promise<Measured> {
  const start = performance.now()
  const positions = Math.max(order.context, order.prefillTokens) + SPARE_POSITIONS
  const wllama = await openWllama(order.file, order.threads, positions)
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
