import { DownloadError, ModelFormatError, toFailure } from '../../lib/errors.ts'
import { createBackOff } from './back-off.ts'
import type { DownloadEvent, Downloaded, DownloadMeans, DownloadTask, Hasher, PartialDownload } from './download.ts'
import { onNetwork } from './on-network.ts'
import { requestRest } from './request-rest.ts'

/** Bytes between two notes of how far it has come: what a crash may cost. */
const CHECKPOINT_BYTES = 8 * 2 ** 20

/** Times that a server without ranges may begin anew. */
const MAX_RESTARTS = 2

const MAGIC = new TextEncoder().encode('GGUF')
/** '<': how every web page begins and no model file does. */
const LESS_THAN = 0x3c

interface State {
  received: number
  total: number | null
  etag: string | null
  restarts: number
  /** Bytes received when it was last written down. */
  noted: number
}

/**
 * Fetches a file into `means.file`, from where an earlier attempt stopped, and again after the network failed. Every byte
 * is hashed as it comes. Rejects with DownloadError, ModelFormatError or StorageError, or with the signal's reason; what
 * had come is written down then, so that a later call goes on from there.
 */
export async function* downloadFile(
  task: DownloadTask,
  means: DownloadMeans,
  signal: AbortSignal,
): AsyncGenerator<DownloadEvent, Downloaded, void> {
  const state = await takeUp(means)
  const backOff = createBackOff()
  yield progressOf(state)
  while (state.received !== state.total) {
    const before = state.received
    try {
      yield* receiveRest(task, state, means, signal)
    } catch (error) {
      await note(state, means)
      signal.throwIfAborted()
      const inMs = backOff.next(error, state.received > before)
      if (inMs === null) throw error
      yield { type: 'retry', inMs, failure: toFailure(error) }
      await means.wait(inMs, signal)
    }
  }
  await note(state, means)
  const sha256 = means.hasher.digest()
  if (task.sha256 !== null && task.sha256 !== sha256) throw new DownloadError('wrong-hash', task.url)
  return { bytes: state.received, sha256 }
}

/** Bytes behind the last note are dropped: the hash does not know them. A file that is shorter than its note is not the one it speaks of. */
async function takeUp(means: DownloadMeans): Promise<State> {
  const { partial, file, hasher } = means
  if (partial !== null && partial.received <= file.size() && loadHash(hasher, partial)) {
    const { received, total, etag } = partial
    file.truncate(received)
    return { received, total, etag, restarts: 0, noted: received }
  }
  const state = { received: 0, total: null, etag: null, restarts: 0, noted: 0 }
  await dropAll(state, means)
  return state
}

/** The note goes first, so that none ever speaks of bytes that the file no longer has. */
async function dropAll(state: State, means: DownloadMeans): Promise<void> {
  state.received = 0
  means.hasher.reset()
  await note(state, means)
  means.file.truncate(0)
}

/** False where another version of this page kept the state in another form: the bytes it stands for are of no use then. */
function loadHash(hasher: Hasher, { hashState }: PartialDownload): boolean {
  try {
    hasher.load(hashState)
    return true
  } catch {
    return false
  }
}

function progressOf({ received, total }: State): DownloadEvent {
  return { type: 'progress', received, total }
}

async function note(state: State, { file, hasher, save }: DownloadMeans): Promise<void> {
  const { received, total, etag } = state
  file.flush()
  await save({ received, total, etag, hashState: hasher.save() })
  state.noted = received
}

/** One answer of the server, to its end. */
async function* receiveRest(
  task: DownloadTask,
  state: State,
  means: DownloadMeans,
  signal: AbortSignal,
): AsyncGenerator<DownloadEvent, void, void> {
  const rest = await requestRest(task, state, means.fetch, signal)
  if (rest.from < state.received) {
    if (++state.restarts > MAX_RESTARTS) throw new DownloadError('no-ranges', task.url)
    await dropAll(state, means)
    yield { type: 'restarted' }
  }
  state.total = rest.total
  state.etag = rest.etag
  const reader = rest.body.getReader()
  try {
    for (;;) {
      signal.throwIfAborted()
      const { done, value } = await onNetwork(task.url, signal, () => reader.read())
      if (done) break
      accept(task, state, means, value)
      if (state.received - state.noted >= CHECKPOINT_BYTES) await note(state, means)
      yield progressOf(state)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  // Without a length the end of the body is the end of the file.
  state.total ??= state.received
  if (state.received < state.total) throw new DownloadError('truncated', task.url)
}

function accept({ url }: DownloadTask, state: State, { file, hasher }: DownloadMeans, bytes: Uint8Array): void {
  refuseForeign(url, bytes, state.received)
  if (state.total !== null && state.received + bytes.length > state.total) throw new DownloadError('wrong-length', url)
  file.write(bytes, state.received)
  hasher.update(bytes)
  state.received += bytes.length
}

/** Gigabytes of something else are not fetched: the first bytes tell. */
function refuseForeign(url: string, bytes: Uint8Array, at: number): void {
  for (let i = at; i < Math.min(MAGIC.length, at + bytes.length); i++) {
    if (bytes[i - at] === MAGIC[i]) continue
    if (i === 0 && bytes[0] === LESS_THAN) throw new DownloadError('html', url)
    throw new ModelFormatError('not-gguf', `byte ${i} is ${bytes[i - at]}`)
  }
}
