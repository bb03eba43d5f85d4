import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Failure, toFailure } from '../../../../src/lib/errors.ts'
import type { DownloadEvent, Downloaded, DownloadTask } from '../../../../src/models/download/download.ts'
import { downloadFile } from '../../../../src/models/download/download-file.ts'
import { DiskFull, type FakeDisk, fakeDisk, meansOn } from './fake-means.ts'
import { type Answer, fakeServer } from './fake-server.ts'

const URL_OF_FILE = 'https://hub.test/model.gguf'

const file = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 31 + (i >> 8)) & 0xff)
file.set(new TextEncoder().encode('GGUF'))
const other = file.toReversed()
other.set(file.subarray(0, 4))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const TASK: DownloadTask = { url: URL_OF_FILE, bytes: file.length, sha256: sha256(file) }
const UNANNOUNCED: DownloadTask = { url: URL_OF_FILE, bytes: null, sha256: null }

interface Outcome {
  readonly done: Downloaded | null
  readonly error: unknown
  readonly events: readonly DownloadEvent[]
  readonly ranges: readonly string[]
}

/** One attempt; `until` aborts it at the first event for which it holds. */
async function attempt(
  answer: (request: number) => Answer | 'offline',
  { disk = fakeDisk(), task = TASK, until = (_: DownloadEvent): boolean => false } = {},
): Promise<Outcome> {
  const { fetch, ranges } = fakeServer(answer)
  const stopper = new AbortController()
  const events: DownloadEvent[] = []
  const stream = downloadFile(task, await meansOn(disk, fetch), stopper.signal)
  try {
    for (;;) {
      const next = await stream.next()
      if (next.done) return { done: next.value, error: null, events, ranges }
      events.push(next.value)
      if (until(next.value)) stopper.abort()
    }
  } catch (error) {
    return { done: null, error, events, ranges }
  }
}

/** An attempt whose tab is closed at the first event for which `at` holds: nothing is written down of it any more. */
async function crash(answer: Answer, at: (event: DownloadEvent) => boolean, { disk = fakeDisk(), task = TASK } = {}) {
  const { fetch } = fakeServer(() => answer)
  const stream = downloadFile(task, await meansOn(disk, fetch), new AbortController().signal)
  for (;;) {
    const next = await stream.next()
    if (next.done) throw new Error('the download came to its end')
    if (at(next.value)) return
  }
}

const failureOf = ({ error }: Outcome): Failure => toFailure(error)
const isFile = (disk: FakeDisk) => expect(Buffer.from(file).equals(disk.bytes)).toBe(true)
const hasCome = (bytes: number) => (event: DownloadEvent) => event.type === 'progress' && event.received === bytes
const typesOf = ({ events }: Outcome) => events.map(({ type }) => type)

describe('a good server', () => {
  test('one request, all bytes in place, hashed', async () => {
    const disk = fakeDisk()
    const outcome = await attempt(() => ({ file }), { disk })
    expect(outcome.done).toEqual({ bytes: file.length, sha256: sha256(file) })
    expect(outcome.ranges).toEqual(['bytes=0-'])
    expect(outcome.events.at(-1)).toEqual({ type: 'progress', received: file.length, total: file.length })
    isFile(disk)
  })

  test('nothing announced: the hash is told, not compared', async () => {
    expect((await attempt(() => ({ file, etag: null }), { task: UNANNOUNCED })).done?.sha256).toBe(sha256(file))
  })

  test('a body without a length ends where it ends', async () => {
    const disk = fakeDisk()
    const outcome = await attempt(() => ({ file, noRanges: true, claims: null }), { disk })
    expect(outcome.done?.bytes).toBe(file.length)
    isFile(disk)
  })
})

describe('a connection that breaks', () => {
  test('goes on from the byte where it stopped, after a pause', async () => {
    const disk = fakeDisk()
    const outcome = await attempt((n) => (n < 3 ? { file, resetAfter: 5000 } : { file }), { disk })
    expect(outcome.done?.sha256).toBe(sha256(file))
    expect(outcome.ranges).toEqual(['bytes=0-', 'bytes=5000-', 'bytes=10000-', 'bytes=15000-'])
    expect(disk.pauses).toEqual([500, 500, 500])
    isFile(disk)
  })

  test('pauses grow where nothing comes, and it is given up', async () => {
    const disk = fakeDisk()
    const outcome = await attempt(() => 'offline', { disk })
    expect(failureOf(outcome)).toMatchObject({ code: 'download', reason: 'network' })
    expect(disk.pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000])
  })

  test('a server that is out of sorts is asked again, one that refuses is not', async () => {
    const outcome = await attempt((n) => (n < 2 ? { file, status: 503 } : { file }))
    expect(typesOf(outcome).filter((type) => type === 'retry')).toHaveLength(2)
    expect(outcome.done).not.toBeNull()
    const refused = await attempt(() => ({ file, status: 403 }))
    expect(failureOf(refused)).toMatchObject({ reason: 'http', status: 403 })
    expect(refused.ranges).toHaveLength(1)
  })
})

describe('pause, and a crash', () => {
  const halfway = (event: DownloadEvent) => event.type === 'progress' && event.received === 9000

  test('an abort keeps what came; the next attempt asks for the rest only', async () => {
    const disk = fakeDisk()
    const first = await attempt(() => ({ file }), { disk, until: halfway })
    expect(first.error).toMatchObject({ name: 'AbortError' })
    expect(disk.partial).toMatchObject({ received: 9000, total: file.length, etag: '"one"' })
    const second = await attempt(() => ({ file }), { disk })
    expect(second.ranges).toEqual(['bytes=9000-'])
    expect(second.done?.sha256).toBe(sha256(file))
    isFile(disk)
  })

  test('bytes written behind the last note, and torn ones, are dropped', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file }), { disk, until: halfway })
    disk.bytes = Uint8Array.from({ length: 15_000 }, (_, i) => (i < 9000 ? file[i]! : 0xee))
    expect((await attempt(() => ({ file }), { disk })).done?.sha256).toBe(sha256(file))
    isFile(disk)
  })

  test('a state of the hash that cannot be read costs the bytes, not the download', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file }), { disk, until: halfway })
    disk.partial = { ...disk.partial!, hashState: new Uint8Array(7) }
    const outcome = await attempt(() => ({ file }), { disk })
    expect(outcome.ranges).toEqual(['bytes=0-'])
    expect(outcome.done?.sha256).toBe(sha256(file))
    isFile(disk)
  })

  test('crashed before the next note after it began anew: nothing of the old note is believed', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file }), { disk, until: halfway })
    await crash({ file, noRanges: true }, hasCome(5000), { disk })
    const outcome = await attempt(() => ({ file }), { disk })
    expect(outcome.done?.sha256).toBe(sha256(file))
    isFile(disk)
  })

  test('crashed when more had come than the old note speaks of: the hash is that of the new bytes', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file, etag: null }), { disk, task: UNANNOUNCED, until: halfway })
    await crash({ file: other, etag: null, noRanges: true }, hasCome(12_000), { disk, task: UNANNOUNCED })
    const outcome = await attempt(() => ({ file: other, etag: null }), { disk, task: UNANNOUNCED })
    expect(outcome.done?.sha256).toBe(sha256(other))
    expect(sha256(disk.bytes)).toBe(sha256(other))
  })

  test('a file shorter than its note is fetched from its beginning', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file }), { disk, until: halfway })
    disk.bytes = disk.bytes.slice(0, 5000)
    const outcome = await attempt(() => ({ file }), { disk })
    expect(outcome.ranges).toEqual(['bytes=0-'])
    expect(outcome.done?.sha256).toBe(sha256(file))
    isFile(disk)
  })

  test('a note that was not believed once is not believed after a crash', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file, etag: null }), { disk, task: UNANNOUNCED, until: halfway })
    disk.bytes = disk.bytes.slice(0, 5000)
    await crash({ file: other, etag: null }, hasCome(12_000), { disk, task: UNANNOUNCED })
    const outcome = await attempt(() => ({ file: other, etag: null }), { disk, task: UNANNOUNCED })
    expect(outcome.done?.sha256).toBe(sha256(other))
    expect(sha256(disk.bytes)).toBe(sha256(other))
  })

  test('crashed after the last byte: nothing is fetched again', async () => {
    const disk = fakeDisk()
    await attempt(() => ({ file }), { disk })
    const second = await attempt(() => 'offline', { disk })
    expect(second.done?.sha256).toBe(sha256(file))
    expect(second.ranges).toEqual([])
  })
})

describe('a file that is another one', () => {
  const halfway = (event: DownloadEvent) => event.type === 'progress' && event.received === 9000
  const changes: [string, Answer][] = [
    ['another ETag', { file: other, etag: '"two"' }],
    ['another length', { file: other.slice(0, 19_000) }],
    ['shorter than what had come', { file: other.slice(0, 5000) }],
  ]
  test.each(changes)('replaced between two ranges: %s', async (_, later) => {
    const disk = fakeDisk()
    await attempt(() => ({ file }), { disk, until: halfway, task: UNANNOUNCED })
    const outcome = await attempt(() => later, { disk, task: UNANNOUNCED })
    expect(failureOf(outcome)).toMatchObject({ code: 'download', reason: 'changed' })
  })

  test('replaced within one attempt, after a reset', async () => {
    const outcome = await attempt((n) => (n === 0 ? { file, resetAfter: 5000 } : { file: other, etag: '"two"' }))
    expect(failureOf(outcome)).toMatchObject({ reason: 'changed' })
  })

  test('replaced without a sign: the hash tells', async () => {
    const outcome = await attempt((n) =>
      n === 0 ? { file, resetAfter: 5000, etag: null } : { file: other, etag: null },
    )
    expect(failureOf(outcome)).toMatchObject({ reason: 'wrong-hash' })
  })

  test('another length than the hub announced', async () => {
    const outcome = await attempt(() => ({ file: file.slice(0, 19_999) }))
    expect(failureOf(outcome)).toMatchObject({ reason: 'wrong-length' })
  })

  test('more bytes than the server said', async () => {
    const outcome = await attempt(() => ({ file, claims: 15_000 }), { task: UNANNOUNCED })
    expect(failureOf(outcome)).toMatchObject({ reason: 'wrong-length' })
  })

  test('fewer bytes than the server said, time and again', async () => {
    const outcome = await attempt(() => ({ file, claims: 30_000 }), { task: UNANNOUNCED })
    expect(failureOf(outcome)).toMatchObject({ reason: 'changed', status: 416 })
  })
})

describe('what is no model', () => {
  const text = (words: string) => new TextEncoder().encode(words)
  test.each([
    ['404', { file, status: 404 }, { code: 'download', reason: 'not-found' }],
    ['a page by its type', { file, type: 'text/html' }, { code: 'download', reason: 'html' }],
    ['a page by its first byte', { file: text('<html>') }, { code: 'download', reason: 'html' }],
    ['something else', { file: text('GGML and so on') }, { code: 'model-format', reason: 'not-gguf' }],
  ] as const)('%s', async (_, answer, failure) => {
    const disk = fakeDisk()
    const outcome = await attempt(() => answer, { disk, task: UNANNOUNCED })
    expect(failureOf(outcome)).toMatchObject(failure)
    expect(outcome.ranges).toHaveLength(1)
    expect(disk.bytes).toHaveLength(0)
  })
})

describe('a server without ranges', () => {
  test('begins anew after a break, and says so', async () => {
    const disk = fakeDisk()
    const outcome = await attempt((n) => ({ file, noRanges: true, ...(n === 0 && { resetAfter: 7000 }) }), { disk })
    expect(typesOf(outcome)).toContain('restarted')
    expect(outcome.done?.sha256).toBe(sha256(file))
    isFile(disk)
  })

  test('is given up where it breaks every time', async () => {
    const outcome = await attempt(() => ({ file, noRanges: true, resetAfter: 7000 }))
    expect(failureOf(outcome)).toMatchObject({ reason: 'no-ranges' })
  })
})

test('a full disk is told at once; with more room it goes on', async () => {
  const disk = fakeDisk()
  disk.room = 10_000
  const outcome = await attempt(() => ({ file }), { disk })
  expect(outcome.error).toBeInstanceOf(DiskFull)
  expect(disk.partial?.received).toBe(10_000)
  disk.room = Number.POSITIVE_INFINITY
  expect((await attempt(() => ({ file }), { disk })).ranges).toEqual(['bytes=10000-'])
  isFile(disk)
})

test('a lying range is refused', async () => {
  const lie = async () =>
    new Response(file, { status: 206, headers: { 'Content-Range': `bytes 5-${file.length - 1}/${file.length}` } })
  const stream = downloadFile(TASK, await meansOn(fakeDisk(), lie), new AbortController().signal)
  await stream.next()
  await expect(stream.next()).rejects.toMatchObject({ failure: { reason: 'http' } })
})
