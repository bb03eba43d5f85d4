// A helper thread in Node: what src/decoders/simd/thread.ts is in a browser. Plain JavaScript, which is all that Node's workers read.
import { parentPort, workerData } from 'node:worker_threads'

const { binary, memory, model, run, thread } = workerData
const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory, abort() {} } })
parentPort?.postMessage('ready')
const { serve } = instance.exports
if (typeof serve === 'function') serve(model, run, thread)
