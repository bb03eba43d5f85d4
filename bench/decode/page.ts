import type { EngineName } from '../../src/decoders/engine-name.ts'
import { hostThreads } from '../../src/runtime/host-threads.ts'
import { jointRate, type Reading } from './joint-rate.ts'
import { measureWllama } from './measure-wllama.ts'
import type { Measured, Order } from './order.ts'

declare global {
  interface Window {
    /** On the file that was picked in the page. */
    measurePicked(engine: EngineName | 'wllama', order: Omit<Order, 'file'>): Promise<Measured>
    /** Copies the picked file into the browser's storage; milliseconds it took. */
    keepPicked(): Promise<number>
    /** On that copy. */
    measureKept(order: Omit<Order, 'file'>): Promise<Measured>
    /** Bytes a second that so many threads read from memory together. */
    readMemory(threads: number): Promise<number>
  }
}

/** A fresh worker a measurement, ended after it. */
function ask<T>(worker: Worker, message: unknown): Promise<T> {
  const answer = answerOf<T>(worker)
  worker.postMessage(message)
  return answer.finally(() => worker.terminate())
}

/** The next one. */
function answerOf<T>(worker: Worker): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ value: T } | { error: string }>) => {
      if ('value' in data) resolve(data.value)
      else reject(new Error(data.error))
    }
    worker.onerror = (event) => reject(new Error(event.message))
  })
}

function measureEngine(engine: EngineName, order: Order): Promise<Measured> {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })
  const endThreads = hostThreads(worker)
  return ask<Measured>(worker, { engine, order }).finally(endThreads)
}

const pickedFile = () => document.querySelector('input')!.files![0]!

/** In the origin private file system (https://fs.spec.whatwg.org), as the page keeps its models. */
const keptFile = async (options?: FileSystemGetFileOptions) =>
  await (await navigator.storage.getDirectory()).getFileHandle('picked.gguf', options)

window.keepPicked = async () => {
  const start = performance.now()
  await pickedFile()
    .stream()
    .pipeTo(await (await keptFile({ create: true })).createWritable())
  return performance.now() - start
}

window.measureKept = async (order) =>
  await measureEngine('simd', { ...order, file: await (await keptFile()).getFile() })

window.measurePicked = (engine, order) => {
  const file = pickedFile()
  return engine === 'wllama' ? measureWllama({ ...order, file }) : measureEngine(engine, { ...order, file })
}

window.readMemory = async (threads) => {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./memory-worker.ts', import.meta.url), { type: 'module' }),
  )
  await Promise.all(workers.map((worker) => answerOf<string>(worker)))
  return jointRate(await Promise.all(workers.map((worker) => ask<Reading[]>(worker, 'read'))))
}
