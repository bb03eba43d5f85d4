import type { Page } from '@playwright/test'
import { serve } from './serve.ts'

/** What llama.cpp says of one position: the token it went on with, and its most probable ones in order. */
export interface ReportedToken {
  readonly id: number
  readonly top: readonly { readonly id: number; readonly logprob: number }[]
}

/** Probabilities asked for at each position. */
export const TOP = 20

/**
 * Continues `text` greedily by exactly `count` tokens with llama.cpp, as `@wllama/wllama` brings it to a browser, on one
 * thread and with its cache in fp32. It puts BOS before the text itself.
 */
export async function continueWithLlamaCpp(
  page: Page,
  file: Uint8Array,
  text: string,
  count: number,
): Promise<ReportedToken[]> {
  const site = await serve({ folder: 'node_modules/@wllama/wllama/esm', headers: false })
  try {
    await page.route('**/model.gguf', (route) => route.fulfill({ body: Buffer.from(file) }))
    // Any answer will do, a 404 too: a page of that origin is all it takes.
    await page.goto(site.url)
    // As a module of the page: the measurements' loader rewrites an import inside of a function.
    const content = `import { Wllama } from '${site.url}index.js'; window.Wllama = Wllama`
    await page.addScriptTag({ type: 'module', content })
    await page.waitForFunction(() => 'Wllama' in window)
    const answer = await page.evaluate(runInPage, { base: site.url, text, count, top: TOP })
    return answer.map(({ id, top_logprobs }) => ({ id, top: top_logprobs }))
  } finally {
    await site.close()
  }
}

interface Order {
  readonly base: string
  readonly text: string
  readonly count: number
  readonly top: number
}

/** As llama.cpp's server reports a token. */
interface TokenReport {
  readonly id: number
  readonly top_logprobs: { id: number; logprob: number }[]
}

/** The little that is used of the package; its own declarations do not pass this project's compiler. */
interface WllamaModule {
  readonly Wllama: new (
    paths: { default: string },
    config: { suppressNativeLog: boolean },
  ) => {
    loadModel(blobs: Blob[], params: object): Promise<void>
    createCompletion(params: object): Promise<{ choices: { logprobs: { content: TokenReport[] } }[] }>
    exit(): Promise<void>
  }
}

async function runInPage({ base, text, count, top }: Order): Promise<TokenReport[]> {
  const { Wllama } = window as unknown as WllamaModule
  const wllama = new Wllama({ default: `${base}wasm/wllama.wasm` }, { suppressNativeLog: true })
  await wllama.loadModel([await (await fetch('model.gguf')).blob()], {
    n_gpu_layers: 0,
    n_threads: 1,
    n_parallel: 1,
    cache_type_k: 'f32',
    cache_type_v: 'f32',
    flash_attn: false,
    warmup: false,
  })
  const answer = await wllama.createCompletion({
    prompt: text,
    max_tokens: count,
    temperature: 0,
    n_probs: top,
    ignore_eos: true,
  })
  await wllama.exit()
  return answer.choices[0]?.logprobs.content ?? []
}
