import { create } from 'zustand'
import { type Failure, toFailure } from '../lib/errors.ts'
import type { DownloadEvent } from '../models/download/download.ts'
import type { ModelNeeds } from '../models/model-needs.ts'
import { type Ledger, openLedger } from '../models/storage/ledger.ts'
import { hasFileSystem } from '../models/storage/model-folder.ts'
import { deleteStored, listStored } from '../models/storage/model-storage.ts'
import type { StoredFile } from '../models/storage/stored-file.ts'
import type { DownloadOrder } from '../runtime/downloads/download-protocol.ts'
import { downloadInWorker } from '../runtime/downloads/run-downloader.ts'
import { addSample, type Sample } from './download-speed.ts'
import { rememberNeeds } from './known-needs.ts'
import { rememberPicked } from './model-source.ts'

/** The one download of this tab. */
export interface DownloadView {
  readonly order: DownloadOrder
  readonly phase: { type: 'running' } | { type: 'waiting'; failure: Failure } | { type: 'stopping' }
  readonly received: number
  readonly total: number | null
  readonly samples: readonly Sample[]
  /** The server sends the file from its beginning only, and had to begin anew. */
  readonly restarted: boolean
}

/** What went wrong last with a file. */
interface FileFailure {
  readonly name: string
  readonly failure: Failure
}

/** What has just happened to a file. */
export interface FileNews {
  readonly type: 'stored' | 'paused' | 'deleted'
  readonly name: string
}

interface ModelFilesState {
  /** Null until the storage was read. */
  readonly stored: readonly StoredFile[] | null
  readonly download: DownloadView | null
  readonly failure: FileFailure | null
  readonly news: FileNews | null
  /** Ids of the models whose files were picked from the disk. */
  readonly picked: readonly string[]
  /** Returns the id under which the model can be chosen. */
  filePicked(file: File, needs: ModelNeeds): string
  /** Reads again what is there: other tabs work in the same storage. */
  storageOpened(): void
  /** Begins, or goes on from where it stopped. Without effect while another download goes on. */
  downloadWanted(order: DownloadOrder): void
  downloadPaused(): void
  /** Stops, and deletes what had come. */
  downloadCancelled(): void
  deleteWanted(file: StoredFile): void
  failed(name: string, error: unknown): void
  failureDismissed(): void
}

let stopper = new AbortController()
let ledger: Promise<Ledger> | null = null

export const useModelFiles = create<ModelFilesState>()((set, get) => ({
  stored: null,
  download: null,
  failure: null,
  news: null,
  picked: [],
  filePicked(file, needs) {
    const id = rememberPicked(file)
    rememberNeeds(id, needs)
    set(({ picked }) => ({ picked: [...picked.filter((other) => other !== id), id] }))
    return id
  },
  storageOpened: () => void refresh(),
  downloadWanted(order) {
    if (get().download !== null) return
    stopper = new AbortController()
    set({ download: begin(order), failure: null })
    // Where the browser asks the person, the download does not wait for the answer.
    void navigator.storage.persist().catch(() => false)
    void run(order, stopper.signal)
  },
  downloadPaused: () => stop('pause'),
  downloadCancelled: () => stop('cancel'),
  deleteWanted: (file) => void remove(file),
  failed: (name, error) => set({ failure: { name, failure: toFailure(error) } }),
  failureDismissed: () => set({ failure: null }),
}))

/** Pausing and cancelling are outcomes and not failures. */
class Stopped extends Error {
  readonly how: 'pause' | 'cancel'
  constructor(how: 'pause' | 'cancel') {
    super(how)
    this.how = how
  }
}

function begin(order: DownloadOrder): DownloadView {
  return { order, phase: { type: 'running' }, received: 0, total: order.bytes, samples: [], restarted: false }
}

function stop(how: 'pause' | 'cancel'): void {
  const { download } = useModelFiles.getState()
  if (download === null) return
  useModelFiles.setState({ download: { ...download, phase: { type: 'stopping' } } })
  stopper.abort(new Stopped(how))
}

async function run(order: DownloadOrder, signal: AbortSignal): Promise<void> {
  try {
    await downloadInWorker(order, report, signal)
    tell('stored', order.name)
  } catch (error) {
    if (!(error instanceof Stopped)) useModelFiles.getState().failed(order.name, error)
    else if (error.how === 'cancel') await removeUrl(order.url)
    else tell('paused', order.name)
  }
  await refresh()
  useModelFiles.setState({ download: null })
}

function tell(type: FileNews['type'], name: string): void {
  useModelFiles.setState({ news: { type, name } })
}

function report(event: DownloadEvent): void {
  useModelFiles.setState(({ download }) => (download === null ? {} : { download: applyEvent(download, event) }))
}

function applyEvent(download: DownloadView, event: DownloadEvent): DownloadView {
  switch (event.type) {
    case 'progress': {
      const { received, total } = event
      const samples = addSample(download.samples, { at: performance.now(), received })
      const phase = download.phase.type === 'waiting' ? ({ type: 'running' } as const) : download.phase
      return { ...download, phase, received, total: total ?? download.total, samples }
    }
    case 'retry':
      return { ...download, phase: { type: 'waiting', failure: event.failure }, samples: [] }
    case 'restarted':
      return { ...download, restarted: true, samples: [] }
  }
}

async function remove(file: StoredFile): Promise<void> {
  try {
    await deleteStored(await openedLedger(), file)
    tell('deleted', file.name)
  } catch (error) {
    useModelFiles.getState().failed(file.name, error)
  }
  await refresh()
}

async function removeUrl(url: string): Promise<void> {
  const file = await (await openedLedger()).get(url)
  if (file !== null) await remove(file)
}

async function refresh(): Promise<void> {
  if (!hasFileSystem()) return useModelFiles.setState({ stored: [] })
  try {
    useModelFiles.setState({ stored: await listStored(await openedLedger()) })
  } catch {
    // The browser refuses storage, in a private window for one: nothing is kept there, and a download says so.
    useModelFiles.setState({ stored: [] })
  }
}

function openedLedger(): Promise<Ledger> {
  ledger ??= openLedger()
  return ledger
}
