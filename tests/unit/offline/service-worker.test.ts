import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openUrlSource } from '../../../src/lib/url-source.ts'
import { MemoryCache } from './memory-cache.ts'
import { type RunningServiceWorker, runServiceWorker } from './run-service-worker.ts'

const MODEL = 'models/m.gguf'
const SITE: Readonly<Record<string, string>> = {
  'index.html': 'the page',
  'assets/a-1.js': 'a script',
  [MODEL]: 'a model',
}

/** Of equal size, as another training of one model is. */
const NEXT_SITE = { 'index.html': 'the next page', 'assets/a-2.js': 'a new script', [MODEL]: 'b model' }

let host: Record<string, string>
let isOnline: boolean
let cache: MemoryCache
let openCache: () => Promise<Cache>

beforeEach(() => {
  host = { ...SITE }
  isOnline = true
  cache = new MemoryCache()
  openCache = async () => cache.asCache()
})

afterEach(() => vi.unstubAllGlobals())

function start(scope: string, site = SITE): Promise<RunningServiceWorker> {
  const files = Object.entries(site).map(([path, content]) => ({
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
    keptFor: path === MODEL ? path : 'start',
  }))
  const fetch = async (request: Request | string) => {
    if (!isOnline) throw new TypeError('Failed to fetch')
    const url = typeof request === 'string' ? request : request.url
    const content = host[url.slice(scope.length).replace(/[?#].*/, '') || 'index.html']
    return new Response(content ?? 'Not found', { status: content === undefined ? 404 : 200 })
  }
  return runServiceWorker({ scope, release: { files, headers: 'h' }, openCache: () => openCache(), fetch })
}

const keep = (worker: RunningServiceWorker, scope: string, used: readonly string[] = [], script = 'assets/a-1.js') =>
  worker.say({ type: 'keep', used, script: scope + script })

for (const scope of ['https://host/', 'https://host/some/where/']) {
  for (const page of ['', '?from=mail', '#code', 'index.html', 'index.html?from=mail#code']) {
    const open = (worker: RunningServiceWorker) => worker.request(scope + page, { mode: 'navigate' })

    test(`${scope}${page} is the page, with its headers, with a network and without`, async () => {
      const worker = await start(scope)
      const expectPage = async () => {
        const response = await open(worker)
        expect(await response?.text()).toBe('the page')
        expect(response?.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp')
      }
      await expectPage()
      await keep(worker, scope)
      isOnline = false
      await expectPage()
    })
  }

  test(`${scope}: before all is kept, a newer page comes with its headers, and its files too`, async () => {
    const worker = await start(scope)
    host = { ...NEXT_SITE }
    expect(await (await worker.request(scope, { mode: 'navigate' }))?.text()).toBe('the next page')
    const script = await worker.request(`${scope}assets/a-2.js`)
    expect(await script?.text()).toBe('a new script')
    expect(script?.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  test(`${scope}: a page of an older release goes on with its files`, async () => {
    await keep(await start(scope), scope)
    host = { ...NEXT_SITE }
    const worker = await start(scope, NEXT_SITE)
    expect(await (await worker.request(`${scope}assets/a-1.js`))?.text()).toBe('a script')
  })

  test.each([
    ['blog/', 'navigate'],
    ['blog/index.html', 'navigate'],
    ['blog', 'navigate'],
    ['assets/', 'navigate'],
    ['blog/worker.js', 'same-origin'],
    ['blog/assets/picture.png', 'no-cors'],
  ] as const)(`${scope}%s is another site’s, and left alone: %s`, async (path, mode) => {
    const worker = await start(scope)
    expect(worker.request(scope + path, { mode })).toBeNull()
    await keep(worker, scope)
    isOnline = false
    expect(worker.request(scope + path, { mode })).toBeNull()
  })
}

const SCOPE = 'https://host/below/'

test('where the browser’s cache fails, all comes from the host, and the page is told that nothing is kept', async () => {
  openCache = () => Promise.reject(new DOMException('no cache', 'UnknownError'))
  const worker = await start(SCOPE)
  expect(await (await worker.request(SCOPE, { mode: 'navigate' }))?.text()).toBe('the page')
  expect(await (await worker.request(`${SCOPE}assets/a-1.js`))?.text()).toBe('a script')
  expect((await worker.request(`${SCOPE}assets/a-0.js`))?.status).toBe(404)
  expect(await (await worker.request(SCOPE + MODEL, { range: 'bytes=0-3' }))?.text()).toBe('a model')
  expect(await keep(worker, SCOPE)).toEqual({ complete: false, isOther: false })
  expect(await keep(worker, SCOPE, [], 'assets/a-0.js')).toEqual({ complete: false, isOther: true })
  openCache = async () => cache.asCache()
  expect(await keep(worker, SCOPE)).toEqual({ complete: true, isOther: false })
})

/** A new release without the model of its own, at a start without a network. */
async function withOlderModel(): Promise<RunningServiceWorker> {
  await keep(await start(SCOPE), SCOPE, [MODEL])
  host = { ...NEXT_SITE }
  const worker = await start(SCOPE, NEXT_SITE)
  await keep(worker, SCOPE, [], 'assets/a-2.js')
  isOnline = false
  return worker
}

const readFrom = (worker: RunningServiceWorker) =>
  openUrlSource(
    SCOPE + MODEL,
    (url, { headers }) => worker.request(url, { range: new Headers(headers).get('range') ?? '' })!,
    new AbortController().signal,
  )

test('without a network a reader in parts gets the model of an older release, whole', async () => {
  const worker = await withOlderModel()
  const source = await readFrom(worker)
  expect(new TextDecoder().decode(await source.read(0, source.size))).toBe('a model')
  // What was begun goes on as it began, whatever comes back.
  isOnline = true
  expect(new TextDecoder().decode(await source.read(0, 1))).toBe('a')
})

test('a part of an older model is not given to a reader that may have begun with another', async () => {
  const worker = await withOlderModel()
  await expect(worker.request(SCOPE + MODEL, { range: 'bytes=3-5' })).rejects.toThrow('Failed to fetch')
})

test('the older model stays until the new one is kept', async () => {
  const worker = await withOlderModel()
  // The page says so once the model is ready.
  await keep(worker, SCOPE, [MODEL], 'assets/a-2.js')
  expect((await readFrom(worker)).size).toBe(SITE[MODEL]!.length)
  isOnline = true
  await keep(worker, SCOPE, [MODEL], 'assets/a-2.js')
  expect([...cache.entries.keys()].filter((key) => key.includes(MODEL))).toHaveLength(1)
  isOnline = false
  const part = await worker.request(SCOPE + MODEL, { range: 'bytes=0-0' })
  expect(part?.status).toBe(206)
  expect(await part?.text()).toBe('b')
})
