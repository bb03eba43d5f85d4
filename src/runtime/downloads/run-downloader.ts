import { assertNever } from '../../lib/assert-never.ts'
import { PlaygroundError } from '../../lib/errors.ts'
import type { DownloadEvent } from '../../models/download/download.ts'
import type { StoredFile } from '../../models/storage/stored-file.ts'
import type { ModelSource } from '../protocol.ts'
import type { DownloadOrder, FileFacts, FromDownloader, ToDownloader } from './download-protocol.ts'

/**
 * Downloads in a worker of its own, which ends with it. An abort of `signal` is a pause: rejects with the signal's reason
 * once it is written down how far it had come. Rejects with PlaygroundError.
 */
export async function downloadInWorker(
  order: DownloadOrder,
  onEvent: (event: DownloadEvent) => void,
  signal: AbortSignal,
): Promise<StoredFile> {
  const end = await runDownloader({ type: 'download', order }, onEvent, signal)
  if (end.type !== 'stored') throw new Error(`a download ended with ${end.type}`)
  return end.stored
}

/** Reads what the header of a model file says. Rejects with PlaygroundError, or with the signal's reason. */
export async function inspectInWorker(source: ModelSource, signal: AbortSignal): Promise<FileFacts> {
  const end = await runDownloader({ type: 'inspect', source }, () => undefined, signal)
  if (end.type !== 'inspected') throw new Error(`an inspection ended with ${end.type}`)
  return end.facts
}

type End = Extract<FromDownloader, { type: 'stored' | 'inspected' }>

function runDownloader(
  request: ToDownloader,
  onEvent: (event: DownloadEvent) => void,
  signal: AbortSignal,
): Promise<End> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./download-worker.ts', import.meta.url), { type: 'module' })
  const send = (message: ToDownloader) => worker.postMessage(message)
  const pause = () => send({ type: 'pause' })
  return new Promise<End>((resolve, reject) => {
    signal.addEventListener('abort', pause)
    worker.onerror = ({ message }) =>
      reject(new PlaygroundError({ code: 'engine', detail: `the downloader: ${message}` }))
    worker.onmessage = ({ data }: MessageEvent<FromDownloader>) => {
      switch (data.type) {
        case 'ready':
          // An abort before this moment was said to nobody.
          return signal.aborted ? reject(signal.reason) : send(request)
        case 'event':
          return onEvent(data.event)
        case 'paused':
          return reject(signal.reason)
        case 'failed':
          return reject(new PlaygroundError(data.failure))
        case 'stored':
        case 'inspected':
          return resolve(data)
        default:
          return assertNever(data)
      }
    }
  }).finally(() => {
    signal.removeEventListener('abort', pause)
    worker.terminate()
  })
}
