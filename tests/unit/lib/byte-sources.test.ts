import { describe, expect, test } from 'vitest'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { DownloadError, type DownloadReason, ModelFormatError } from '../../../src/lib/errors.ts'
import { openUrlSource } from '../../../src/lib/url-source.ts'

const URL_OF_FILE = 'https://example.org/model.gguf'
const HEAD = 64 * 1024

const file = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31 + 7) & 0xff)

/** Compared as buffers: an assertion on long arrays looks at every element. */
const isSlice = (bytes: Uint8Array, start: number, end: number) =>
  Buffer.from(file.buffer, start, end - start).equals(bytes)

interface Call {
  readonly range: string
}

/** A static host for one file, and what was asked of it. `change` alters an answer before it is sent. */
function host(
  body: Uint8Array<ArrayBuffer>,
  change: (response: Response, call: number) => Response | Promise<Response>,
) {
  const calls: Call[] = []
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    init.signal?.throwIfAborted()
    const range = new Headers(init.headers).get('Range')!
    calls.push({ range })
    const [first, last] = /(\d+)-(\d+)/.exec(range)!.slice(1).map(Number)
    const part = body.slice(first, last! + 1)
    const headers = { 'Content-Range': `bytes ${first}-${first! + part.length - 1}/${body.length}` }
    return await change(new Response(part, { status: 206, headers }), calls.length)
  }
  return { fetch, calls }
}

const open = (fetch: ReturnType<typeof host>['fetch'], signal = new AbortController().signal) =>
  openUrlSource(URL_OF_FILE, fetch, signal)

describe('a blob', () => {
  const source = blobSource(new Blob([file]))

  test('gives exactly the bytes asked for', async () => {
    expect(source.size).toBe(file.length)
    expect(await source.read(5, 9)).toEqual(file.slice(5, 9))
    expect(await source.read(7, 7)).toHaveLength(0)
  })

  test.each([
    [0, 200_001],
    [-1, 4],
    [9, 5],
  ])('refuses %d to %d', async (start, end) => {
    await expect(source.read(start, end)).rejects.toThrow(ModelFormatError)
  })

  test('a file that can no longer be read', async () => {
    const gone = new Blob([file])
    const broken = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }
    Object.defineProperty(gone, 'slice', { value: () => broken })
    await expect(blobSource(gone).read(0, 4)).rejects.toMatchObject({
      failure: { code: 'storage', reason: 'unreadable' },
    })
  })
})

describe('a server with ranges', () => {
  test('size and bytes, the head from memory', async () => {
    const { fetch, calls } = host(file, (response) => response)
    const source = await open(fetch)
    expect(source.size).toBe(file.length)
    expect(isSlice(await source.read(0, HEAD), 0, HEAD)).toBe(true)
    expect(await source.read(100, 200)).toEqual(file.slice(100, 200))
    expect(calls).toEqual([{ range: `bytes=0-${HEAD - 1}` }])
    expect(await source.read(HEAD - 1, HEAD + 9)).toEqual(file.slice(HEAD - 1, HEAD + 9))
    expect(await source.read(199_990, 200_000)).toEqual(file.slice(199_990))
    expect(calls).toHaveLength(3)
  })

  test('a file shorter than the head', async () => {
    const source = await open(host(file.slice(0, 10), (response) => response).fetch)
    expect(source.size).toBe(10)
    await expect(source.read(0, 11)).rejects.toThrow(ModelFormatError)
  })

  const lies: [string, DownloadReason, string | null][] = [
    ['no Content-Range', 'http', null],
    ['a Content-Range without total', 'http', `bytes 0-${HEAD - 1}/*`],
    ['another start', 'http', `bytes 1-${HEAD}/200000`],
    ['another end', 'http', `bytes 0-${HEAD}/200000`],
    ['an unsafe total', 'http', `bytes 0-${HEAD - 1}/99999999999999999999`],
    ['nonsense', 'http', 'bytes'],
  ]
  test.each(lies)('%s', async (_, reason, range) => {
    const { fetch } = host(file, (response) => {
      if (range === null) response.headers.delete('Content-Range')
      else response.headers.set('Content-Range', range)
      return response
    })
    await expectDownloadError(open(fetch), reason)
  })

  test('a body shorter than announced', async () => {
    const { fetch } = host(file, async (response) => {
      const short = (await response.arrayBuffer()).slice(1)
      return new Response(short, { status: 206, headers: response.headers })
    })
    await expectDownloadError(open(fetch), 'truncated')
  })

  test('a file that became another one since it was opened', async () => {
    const { fetch } = host(file, (response, call) => {
      if (call > 1) response.headers.set('Content-Range', 'bytes 70000-70009/300000')
      return response
    })
    const source = await open(fetch)
    await expectDownloadError(source.read(70_000, 70_010), 'truncated')
  })

  test('a server that forgets about ranges later', async () => {
    const { fetch } = host(file, (response, call) => (call > 1 ? new Response('all', { status: 200 }) : response))
    const source = await open(fetch)
    await expectDownloadError(source.read(70_000, 70_010), 'http')
  })
})

describe('a server without ranges', () => {
  const whole = (headers: Record<string, string>, body: BodyInit = file) =>
    host(file, () => new Response(body, { status: 200, headers })).fetch

  test('becomes a blob', async () => {
    const source = await open(whole({ 'Content-Length': '200000' }))
    expect(source.size).toBe(200_000)
    expect(await source.read(150_000, 150_004)).toEqual(file.slice(150_000, 150_004))
  })

  test('cut short', async () => {
    await expectDownloadError(open(whole({ 'Content-Length': '200001' })), 'truncated')
  })

  test('a compressed body has another length on the way', async () => {
    expect((await open(whole({ 'Content-Length': '5', 'Content-Encoding': 'gzip' }))).size).toBe(200_000)
  })

  test('a page by its type', async () => {
    await expectDownloadError(open(whole({ 'Content-Type': 'text/html; charset=utf-8' }, 'sign in')), 'html')
  })

  test('a page by its first character', async () => {
    await expectDownloadError(open(whole({ 'Content-Type': 'application/octet-stream' }, '<html>')), 'html')
  })
})

test('a page in ranges', async () => {
  const page = new TextEncoder().encode('<!doctype html>')
  await expectDownloadError(open(host(page, (response) => response).fetch), 'html')
})

test.each([
  [404, 'not-found'],
  [403, 'http'],
  [500, 'http'],
  [204, 'http'],
  [416, 'truncated'],
] as const)('status %d is %s', async (status, reason) => {
  const { fetch } = host(file, () => new Response(null, { status }))
  const error = await expectDownloadError(open(fetch), reason)
  expect(error.failure).toMatchObject({ url: URL_OF_FILE, status })
})

test('no network, at once and in the middle of a body', async () => {
  const offline = async () => Promise.reject(new TypeError('Failed to fetch'))
  await expectDownloadError(openUrlSource(URL_OF_FILE, offline, new AbortController().signal), 'network')
  const { fetch } = host(file, (response) => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('reset')) })
    return new Response(broken, { status: 206, headers: response.headers })
  })
  await expectDownloadError(open(fetch), 'network')
})

test('an abort is no error of the download, before and after opening', async () => {
  const controller = new AbortController()
  const { fetch, calls } = host(file, (response) => response)
  const source = await open(fetch, controller.signal)
  controller.abort()
  await expect(source.read(100_000, 100_004)).rejects.toMatchObject({ name: 'AbortError' })
  await expect(open(fetch, controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(calls).toHaveLength(1)
})

async function expectDownloadError(doing: Promise<unknown>, reason: DownloadReason): Promise<DownloadError> {
  const error = await doing.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(DownloadError)
  expect((error as DownloadError).failure.reason).toBe(reason)
  return error as DownloadError
}
