import { DownloadError } from '../../lib/errors.ts'
import type { DownloadTask } from './download.ts'
import { onNetwork } from './on-network.ts'

const STATUS_OK = 200
const STATUS_PARTIAL = 206
const STATUS_NOT_FOUND = 404
const STATUS_RANGE_BEYOND_END = 416

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What is known of the file from earlier answers. */
export interface KnownFile {
  readonly received: number
  readonly total: number | null
  readonly etag: string | null
}

/** The bytes of a file from `from` to its end. */
export interface Rest {
  readonly from: number
  readonly total: number | null
  readonly etag: string | null
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
}

/**
 * Asks for what is missing and holds the answer against what is known. A change of the file is seen by ETag and length in
 * the answer: `If-Range` would have the server compare them, but takes a permission that storage hosts need not give
 * to other sites. Rejects with DownloadError, or with the signal's reason.
 */
export async function requestRest(
  { url, bytes }: DownloadTask,
  known: KnownFile,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Rest> {
  const response = await onNetwork(url, signal, () =>
    fetch(url, { signal, headers: { Range: `bytes=${known.received}-` } }),
  )
  try {
    refuseStatus(url, response)
    const rest = readHeaders(url, response, known.received)
    refuseOtherFile(url, rest, known, bytes)
    return rest
  } catch (error) {
    await response.body?.cancel().catch(() => undefined)
    throw error
  }
}

function refuseStatus(url: string, { status, headers }: Response): void {
  if (status === STATUS_NOT_FOUND) throw new DownloadError('not-found', url, status)
  // The file is shorter now than what had already come of it.
  if (status === STATUS_RANGE_BEYOND_END) throw new DownloadError('changed', url, status)
  if (status !== STATUS_OK && status !== STATUS_PARTIAL) throw new DownloadError('http', url, status)
  if (/^(text\/html|application\/xhtml)/i.test(headers.get('Content-Type') ?? '')) {
    throw new DownloadError('html', url, status)
  }
}

function readHeaders(url: string, response: Response, asked: number): Rest {
  const { status, headers, body } = response
  if (body === null) throw new DownloadError('truncated', url, status)
  const etag = headers.get('ETag')
  if (status === STATUS_OK) return { from: 0, total: lengthOf(headers), etag, body }
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('Content-Range') ?? '')
  const [first, last, total] = (range?.slice(1) ?? []).map(Number)
  if (
    first !== asked ||
    last === undefined ||
    total === undefined ||
    last !== total - 1 ||
    !Number.isSafeInteger(total)
  ) {
    throw new DownloadError('http', url, status)
  }
  return { from: asked, total, etag, body }
}

/** A compressed body has another length on the way. */
function lengthOf(headers: Headers): number | null {
  const length = Number(headers.get('Content-Length') ?? Number.NaN)
  return headers.has('Content-Encoding') || !Number.isSafeInteger(length) ? null : length
}

function refuseOtherFile(url: string, rest: Rest, known: KnownFile, announced: number | null): void {
  const isOther = (now: string | number | null, before: string | number | null) =>
    now !== null && before !== null && now !== before
  if (isOther(rest.total, known.total) || isOther(rest.etag, known.etag)) throw new DownloadError('changed', url)
  if (isOther(rest.total, announced)) throw new DownloadError('wrong-length', url)
}
