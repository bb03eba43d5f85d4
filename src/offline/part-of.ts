const STATUS_PARTIAL = 206
const STATUS_RANGE_BEYOND_END = 416

/** The answer to a request for a part, as a host gives it (RFC 9110, section 14). Null for what is no single range from a given byte on. */
export function partOf(blob: Blob, range: string): Response | null {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range)
  if (match === null) return null
  const start = Number(match[1])
  const end = match[2] === '' ? blob.size : Math.min(blob.size, Number(match[2]) + 1)
  if (start >= end) {
    return new Response(null, {
      status: STATUS_RANGE_BEYOND_END,
      headers: { 'Content-Range': `bytes */${blob.size}` },
    })
  }
  return new Response(blob.slice(start, end), {
    status: STATUS_PARTIAL,
    headers: {
      'Content-Range': `bytes ${start}-${end - 1}/${blob.size}`,
      'Content-Length': String(end - start),
      'Content-Type': 'application/octet-stream',
    },
  })
}
