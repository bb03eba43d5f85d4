import { instantiateEngine } from './engine-exports.ts'
import type { ThreadTask } from './load-simd-model.ts'

// A helper thread: says that it is there, then lives inside the engine, waiting or working, until its worker is ended.
addEventListener(
  'message',
  ({ data }: MessageEvent<ThreadTask>) => {
    const engine = instantiateEngine(new WebAssembly.Module(data.binary), data.memory)
    postMessage('ready')
    engine.serve(data.model, data.run, data.thread)
  },
  { once: true },
)
