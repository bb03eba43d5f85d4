import { hostThreads } from '../../../src/runtime/host-threads.ts'
import type { Answer, AnswerMessage, CommandMessage, CommandName } from './decoder-commands.ts'

declare global {
  interface Window {
    /** Runs a command in the worker; never rejects, so that a test sees a failure as data. */
    decoder(name: CommandName, args: readonly unknown[]): Promise<Answer>
  }
}

const worker = new Worker(new URL('./decoder-worker.ts', import.meta.url), { type: 'module' })
hostThreads(worker)
const waiting = new Map<number, (answer: Answer) => void>()
let lastId = 0

worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => {
  waiting.get(data.id)!(data)
  waiting.delete(data.id)
})

worker.addEventListener('error', () => {
  for (const resolve of waiting.values()) resolve({ type: 'failure', failure: { code: 'worker-lost' } })
  waiting.clear()
})

window.decoder = (name, args) => {
  const id = ++lastId
  const message: CommandMessage = { id, name, args }
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    worker.postMessage(message)
  })
}
