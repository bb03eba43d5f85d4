/** The little that is used of the package; its own declarations do not pass this project's compiler. */
interface WllamaModule {
  readonly Wllama: new (paths: { default: string }, config: { suppressNativeLog: boolean }) => Wllama
}

interface Wllama {
  loadModel(files: readonly Blob[], params: object): Promise<void>
  createCompletion(params: object): Promise<AsyncIterable<unknown>>
  exit(): Promise<void>
}

/** llama.cpp, as `@wllama/wllama` brings it to a browser, with a model loaded; the package's `esm` folder lies beside the page. */
export async function openWllama(file: Blob, threads: number, positions: number): Promise<Wllama> {
  const site = new URL('.', location.href).href
  const { Wllama }: WllamaModule = await import(/* @vite-ignore */ `${site}index.js`)
  const wllama = new Wllama({ default: `${site}wasm/wllama.wasm` }, { suppressNativeLog: true })
  const params = { n_gpu_layers: 0, n_threads: threads, n_ctx: positions, n_parallel: 1, warmup: false }
  await wllama.loadModel([file], params)
  return wllama
}
