// A helper thread in Node: what src/decoders/simd/thread.ts is in a browser.
import { parentPort, workerData } from 'node:worker_threads'

const { module, memory, model, run, thread } = workerData
const instance = new WebAssembly.Instance(module, { env: { memory, abort() {} } })
parentPort.postMessage('ready')
instance.exports.serve(model, run, thread)
