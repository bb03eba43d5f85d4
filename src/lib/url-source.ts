import { blobSource } from './blob-source.ts'
import type { ByteSource } from './byte-source.ts'
import { DownloadError, ModelFormatError } from './errors.ts'

/** Bytes of the first request: most of a small model's header, so that opening costs one round trip or two. */
const HEAD_BYTES = 64 * 1024

const STATUS_OK = 200
const STATUS_PARTIAL = 206
const STATUS_NOT_FOUND = 404
const STATUS_RANGE_BEYOND_END = 416

/** '<': how every web page begins and no model file does. */
const LESS_THAN = 0x3c

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** One answer to a range request, checked: `bytes` are exactly the bytes from the start asked for. */
interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly total: number
}

/**
 * Opens a file on a server by range requests (RFC 9110, section 14); a server without them sends the whole file, which
 * then lives in a Blob that the browser may keep on disk. Rejects with DownloadError, or with the signal's reason.
 */
export async function openUrlSource(url: string, fetch: Fetch, signal: AbortSignal): Promise<ByteSource> {
  const client: Client = { url, fetch, signal }
  const response = await request(client, 0, HEAD_BYTES)
  refuseWebPage(client, response)
  if (response.status === STATUS_OK) return await wholeBody(client, response)
  const head = await partOf(client, response, 0, HEAD_BYTES)
  refuseMarkup(client, response.status, head.bytes[0])
  return rangedSource(client, head)
}

interface Client {
  readonly url: string
  readonly fetch: Fetch
  readonly signal: AbortSignal
}

/** The head stays in memory: a header parser reads it first. */
function rangedSource(client: Client, head: Part): ByteSource {
  const size = head.total
  return {
    size,
    async read(start, end) {
      if (start < 0 || end < start || end > size) {
        throw new ModelFormatError('truncated', `bytes ${start} to ${end} of a file of ${size}`)
      }
      if (end <= head.bytes.length) return head.bytes.slice(start, end)
      const response = await request(client, start, end)
      const part = await partOf(client, response, start, end)
      if (part.total !== size) throw new DownloadError('truncated', client.url, response.status)
      return part.bytes
    },
  }
}

async function request({ url, fetch, signal }: Client, start: number, end: number): Promise<Response> {
  const response = await network({ url, fetch, signal }, () =>
    fetch(url, { signal, headers: { Range: `bytes=${start}-${end - 1}` } }),
  )
  if (response.status === STATUS_OK || response.status === STATUS_PARTIAL) return response
  await discard(response)
  if (response.status === STATUS_NOT_FOUND) throw new DownloadError('not-found', url, STATUS_NOT_FOUND)
  // Not even the first byte is there, or the file became shorter since it was opened.
  if (response.status === STATUS_RANGE_BEYOND_END) throw new DownloadError('truncated', url, response.status)
  throw new DownloadError('http', url, response.status)
}

/** The body of a 206, held against its Content-Range; shorter than asked only where the file ends. */
async function partOf(client: Client, response: Response, start: number, end: number): Promise<Part> {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')
  const [first, last, total] = (range?.slice(1) ?? []).map(Number)
  const sound =
    response.status === STATUS_PARTIAL &&
    first === start &&
    last !== undefined &&
    total !== undefined &&
    Number.isSafeInteger(total) &&
    last === Math.min(end, total) - 1
  if (!sound) {
    await discard(response)
    throw new DownloadError('http', client.url, response.status)
  }
  const bytes = new Uint8Array(await network(client, () => response.arrayBuffer()))
  if (bytes.length !== last + 1 - start) throw new DownloadError('truncated', client.url, response.status)
  return { bytes, total }
}

async function wholeBody(client: Client, response: Response): Promise<ByteSource> {
  const blob = await network(client, () => response.blob())
  const announced = response.headers.get('Content-Length')
  const encoded = response.headers.has('Content-Encoding')
  if (announced !== null && !encoded && Number(announced) !== blob.size) {
    throw new DownloadError('truncated', client.url, response.status)
  }
  const source = blobSource(blob)
  if (source.size > 0) refuseMarkup(client, response.status, (await source.read(0, 1))[0])
  return source
}

function refuseWebPage(client: Client, response: Response): void {
  if (!/^(text\/html|application\/xhtml)/i.test(response.headers.get('Content-Type') ?? '')) return
  void discard(response)
  throw new DownloadError('html', client.url, response.status)
}

function refuseMarkup(client: Client, status: number, firstByte: number | undefined): void {
  if (firstByte === LESS_THAN) throw new DownloadError('html', client.url, status)
}

/** Lets go of the connection of a body that nobody reads. */
async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined)
}

/** An abort passes as it is; whatever else the transfer throws is a failure of the network. */
async function network<T>(client: Client, transfer: () => Promise<T>): Promise<T> {
  client.signal.throwIfAborted()
  try {
    return await transfer()
  } catch (error) {
    client.signal.throwIfAborted()
    throw new DownloadError('network', client.url, null, error)
  }
}
