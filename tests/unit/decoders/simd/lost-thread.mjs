// A helper thread that ends in the middle of its work: it enters the first run and is never heard of again.
import { parentPort, workerData } from 'node:worker_threads'

/** Where `Model` (kernels/model.ts) has the address of the words by which threads meet, and two of those. */
const SYNC_FIELD = 160
const STARTED = 64
const INSIDE = 192

const { memory, model } = workerData
const sync = Number(new DataView(memory.buffer).getBigUint64(model + SYNC_FIELD, true))
const words = new Int32Array(memory.buffer)
parentPort?.postMessage('ready')
Atomics.wait(words, (sync + STARTED) / 4, 0)
Atomics.add(words, (sync + INSIDE) / 4, 1)
