// A helper thread that is ended in the middle of its work: another worker runs it and terminates it a moment later.
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/** Milliseconds, in which many runs begin and end. */
const LIFE_MS = 300

const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData })
await new Promise((resolve) => worker.once('message', resolve))
parentPort?.postMessage('ready')
await sleep(LIFE_MS)
await worker.terminate()
