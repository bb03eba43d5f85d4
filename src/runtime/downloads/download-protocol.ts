import type { Failure } from '../../lib/errors.ts'
import type { DownloadEvent, DownloadTask } from '../../models/download/download.ts'
import type { ModelNeeds } from '../../models/model-needs.ts'
import type { StoredFile } from '../../models/storage/stored-file.ts'
import type { ModelSource } from '../protocol.ts'

/** A file to fetch and keep, with its name for the person. */
export interface DownloadOrder extends DownloadTask {
  readonly name: string
}

/** What the header of a model file says, before the rest of it is read. */
export interface FileFacts {
  readonly name: string
  readonly canInfill: boolean
  readonly needs: ModelNeeds
}

/** Page to worker. A worker does one of these, once. */
export type ToDownloader =
  | { type: 'download'; order: DownloadOrder }
  | { type: 'inspect'; source: ModelSource }
  /** Stop, and write down how far it has come. */
  | { type: 'pause' }

/** Worker to page: `ready` first, then events, then one of the others. */
export type FromDownloader =
  | { type: 'ready' }
  | { type: 'event'; event: DownloadEvent }
  | { type: 'stored'; stored: StoredFile }
  | { type: 'inspected'; facts: FileFacts }
  | { type: 'paused' }
  | { type: 'failed'; failure: Failure }
