/** How a server may treat one request. */
export interface Answer {
  readonly file: Uint8Array<ArrayBuffer>
  readonly etag?: string | null
  /** Bytes of the body after which the connection is reset. */
  readonly resetAfter?: number
  /** It sends the file from its beginning, whatever was asked. */
  readonly noRanges?: boolean
  /** Length it speaks of, where that is not the file's. */
  readonly claims?: number | null
  readonly status?: number
  readonly type?: string
}

/** Bytes that arrive together. */
const CHUNK = 1000

/** A host of one file; `answer` says how it treats the nth request, counted from 0. `ranges` are those asked for. */
export function fakeServer(answer: (request: number) => Answer | 'offline') {
  const ranges: string[] = []
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    init.signal?.throwIfAborted()
    const range = new Headers(init.headers).get('Range')!
    const now = answer(ranges.length)
    ranges.push(range)
    if (now === 'offline') throw new TypeError('Failed to fetch')
    const from = now.noRanges ? 0 : Number(/^bytes=(\d+)-$/.exec(range)?.[1])
    return respond(now, from)
  }
  return { fetch, ranges }
}

function respond(answer: Answer, from: number): Response {
  const { file, etag = '"one"', noRanges = false, type = 'application/octet-stream' } = answer
  const headers = new Headers({ 'Content-Type': type })
  const total = answer.claims === undefined ? file.length : answer.claims
  if (etag !== null) headers.set('ETag', etag)
  if (answer.status !== undefined) return new Response('no', { status: answer.status, headers })
  if (from >= file.length && from > 0) return new Response('no', { status: 416, headers })
  if (noRanges && total !== null) headers.set('Content-Length', String(total))
  if (!noRanges) headers.set('Content-Range', `bytes ${from}-${(total ?? 0) - 1}/${total}`)
  return new Response(bodyOf(file.slice(from), answer.resetAfter), { status: noRanges ? 200 : 206, headers })
}

function bodyOf(bytes: Uint8Array<ArrayBuffer>, resetAfter = Number.POSITIVE_INFINITY): ReadableStream {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= resetAfter) controller.error(new TypeError('reset'))
      else if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, Math.min(at + CHUNK, resetAfter)))
      at += CHUNK
    },
  })
}
