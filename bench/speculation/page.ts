import { hostThreads } from '../../src/runtime/host-threads.ts'
import type { Answered, Order } from './order.ts'

declare global {
  interface Window {
    measureSpeculation(order: Order): Promise<Answered[]>
  }
}

window.measureSpeculation = (order) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    hostThreads(worker)
    worker.onmessage = ({ data }: MessageEvent<{ value: Answered[] } | { error: string }>) =>
      'value' in data ? resolve(data.value) : reject(new Error(data.error))
    worker.onerror = (event) => reject(new Error(event.message))
    worker.postMessage(order)
  })
