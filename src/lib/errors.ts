/**
 * What can go wrong, sorted by who can act. A failure is plain data, so it crosses the worker boundary by structured
 * clone; `ui/texts` turns it into one sentence with a next step. `detail` is for developers and may hold file content:
 * it is shown only as text.
 */
export type Failure =
  | { code: 'model-format'; reason: ModelFormatReason; detail: string }
  | { code: 'download'; reason: DownloadReason; url: string; status: number | null }
  | { code: 'storage'; reason: StorageReason; bytes: number | null }
  | { code: 'unsupported-device'; need: DeviceNeed; detail: string }
  | { code: 'out-of-memory'; what: 'weights' | 'kv-cache'; bytes: number | null }
  | { code: 'cannot-infill'; model: string }
  | { code: 'context-too-small'; promptTokens: number; contextLength: number }
  | { code: 'chat-tag'; tag: string }
  | { code: 'worker-lost' }
  | { code: 'gpu-lost'; reason: GpuLossReason; detail: string } // the model on it is gone, and has to be loaded anew
  | { code: 'engine'; detail: string }

export type ModelFormatReason =
  | 'not-gguf' // the magic number is another
  | 'html' // a web page came instead of a model
  | 'truncated' // the file ends before what its header announces
  | 'version' // a GGUF version this reader does not know
  | 'corrupt' // counts, offsets or types that cannot be
  | 'unsupported' // well-formed, but an architecture or a tensor type that no engine here runs

export type DownloadReason =
  | 'network'
  | 'not-found'
  | 'http'
  | 'html'
  | 'truncated'
  | 'wrong-length' // another length than the hub announced, or more bytes than the server itself did
  | 'wrong-hash' // every byte came, and they are not the ones that the hub has
  | 'changed' // the server has another file now than when the download began
  | 'no-ranges' // the connection broke again and again, and this server only sends files from their beginning

export type StorageReason =
  | 'quota' // `bytes` more would be needed
  | 'busy' // another tab holds the file
  | 'missing' // the browser has thrown the file away
  | 'unreadable' // it is there, and a part of it could not be read
  | 'unpicked' // a file from the disk, which the page had until it was reloaded
  | 'refused' // no file system, or the browser does not let the page use it

export type GpuLossReason =
  | 'device' // it was taken away, or reported an error
  | 'memory' // it had none left for a run

export type DeviceNeed = 'webgpu' | 'wasm-simd' | 'wasm-memory64' | 'gpu-buffer' | 'gpu-self-check'

export type FailureOf<C extends Failure['code']> = Extract<Failure, { code: C }>

/** The one base of every error a person can be told about. */
export class PlaygroundError<F extends Failure = Failure> extends Error {
  readonly failure: F
  constructor(failure: F, cause?: unknown) {
    super('detail' in failure ? `${failure.code}: ${failure.detail}` : failure.code, { cause })
    this.name = new.target.name
    this.failure = failure
  }
}

/** UTF-16 units of a detail that are kept: a broken file's names and texts may be megabytes long. */
const MAX_DETAIL_UNITS = 300

export class ModelFormatError extends PlaygroundError<FailureOf<'model-format'>> {
  constructor(reason: ModelFormatReason, detail: string, cause?: unknown) {
    super({ code: 'model-format', reason, detail: detail.slice(0, MAX_DETAIL_UNITS) }, cause)
  }
}

export class DownloadError extends PlaygroundError<FailureOf<'download'>> {
  constructor(reason: DownloadReason, url: string, status: number | null = null, cause?: unknown) {
    super({ code: 'download', reason, url, status }, cause)
  }
}

export class StorageError extends PlaygroundError<FailureOf<'storage'>> {
  constructor(reason: StorageReason, bytes: number | null = null, cause?: unknown) {
    super({ code: 'storage', reason, bytes }, cause)
  }
}

export class UnsupportedDeviceError extends PlaygroundError<FailureOf<'unsupported-device'>> {
  constructor(need: DeviceNeed, detail: string, cause?: unknown) {
    super({ code: 'unsupported-device', need, detail }, cause)
  }
}

export class OutOfMemoryError extends PlaygroundError<FailureOf<'out-of-memory'>> {
  constructor(what: 'weights' | 'kv-cache', bytes: number | null, cause?: unknown) {
    super({ code: 'out-of-memory', what, bytes }, cause)
  }
}

export class CannotInfillError extends PlaygroundError<FailureOf<'cannot-infill'>> {
  constructor(model: string) {
    super({ code: 'cannot-infill', model })
  }
}

export class ContextTooSmallError extends PlaygroundError<FailureOf<'context-too-small'>> {
  constructor(promptTokens: number, contextLength: number) {
    super({ code: 'context-too-small', promptTokens, contextLength })
  }
}

/** A message spells a tag of the chat format, which would end its own turn. */
export class ChatTagError extends PlaygroundError<FailureOf<'chat-tag'>> {
  constructor(tag: string) {
    super({ code: 'chat-tag', tag })
  }
}

/** Any thrown value as data; what is none of ours is a failure of the engine. */
export function toFailure(error: unknown): Failure {
  if (error instanceof PlaygroundError) return error.failure
  return { code: 'engine', detail: error instanceof Error ? error.message : String(error) }
}
