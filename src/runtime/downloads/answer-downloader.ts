import { assertNever } from '../../lib/assert-never.ts'
import { toFailure } from '../../lib/errors.ts'
import type { DownloadEvent } from '../../models/download/download.ts'
import { openLedger } from '../../models/storage/ledger.ts'
import { openSource } from '../open-source.ts'
import type { ModelSource } from '../protocol.ts'
import type { DownloadOrder, FromDownloader, ToDownloader } from './download-protocol.ts'
import { inspectFile } from './inspect-file.ts'
import { storeDownload } from './store-download.ts'

/** Milliseconds between two reports of progress: as often as an eye follows numbers. */
const REPORT_INTERVAL_MS = 100

/** The worker's side of the protocol, without the worker. Every error leaves as data. */
export function answerDownloader(post: (message: FromDownloader) => void): (message: ToDownloader) => void {
  const stopper = new AbortController()

  async function finish(work: () => Promise<FromDownloader>): Promise<void> {
    try {
      post(await work())
    } catch (error) {
      post(stopper.signal.aborted ? { type: 'paused' } : { type: 'failed', failure: toFailure(error) })
    }
  }

  async function download(order: DownloadOrder): Promise<FromDownloader> {
    const ledger = await openLedger()
    const stored = await storeDownload(ledger, order, seldom(post), stopper.signal)
    return { type: 'stored', stored }
  }

  async function inspect(source: ModelSource): Promise<FromDownloader> {
    return { type: 'inspected', facts: await inspectFile(await openSource(source, stopper.signal)) }
  }

  return (message) => {
    switch (message.type) {
      case 'download':
        return void finish(() => download(message.order))
      case 'inspect':
        return void finish(() => inspect(message.source))
      case 'pause':
        return stopper.abort()
      default:
        assertNever(message)
    }
  }
}

/** Progress comes with every piece of the body; the page need not hear of each. */
function seldom(post: (message: FromDownloader) => void): (event: DownloadEvent) => void {
  let last = Number.NEGATIVE_INFINITY
  return (event) => {
    const now = performance.now()
    if (event.type === 'progress' && now - last < REPORT_INTERVAL_MS && event.received !== event.total) return
    last = now
    post({ type: 'event', event })
  }
}
