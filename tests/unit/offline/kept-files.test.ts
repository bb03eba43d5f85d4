import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { KeptFiles } from '../../../src/offline/kept-files.ts'
import { ReleaseAt, type ReleaseFile } from '../../../src/offline/release.ts'
import { MemoryCache } from './memory-cache.ts'

const SCOPE = 'http://host/below/'
const HEADERS = { 'Cross-Origin-Embedder-Policy': 'require-corp' }

const SITE: Readonly<Record<string, string>> = {
  'index.html': 'the page',
  'assets/a-1.js': 'a script',
  'assets/b-1.js': 'another',
  'models/m.gguf': 'a model',
}

let host: Record<string, string>
let requests: { path: string; cache: RequestCache | undefined }[]
let cache: MemoryCache
let openCache: () => Promise<Cache>

beforeEach(() => {
  host = { ...SITE }
  requests = []
  cache = new MemoryCache()
  openCache = async () => cache.asCache()
})

const listed = (site: Readonly<Record<string, string>>): ReleaseFile[] =>
  Object.entries(site).map(([path, content]) => ({
    path,
    sha256: createHash('sha256').update(content).digest('hex'),
    keptFor: path.endsWith('.gguf') ? path : 'start',
  }))

/** Another one is what a service worker is after it was ended and began again. */
function worker(site = SITE): { kept: KeptFiles; file: (path: string) => ReleaseFile } {
  const release = new ReleaseAt(SCOPE, { files: listed(site), headers: 'h' })
  const kept = new KeptFiles(release, {
    openCache: () => openCache(),
    headers: HEADERS,
    fetch: async (url, init) => {
      const path = url.slice(SCOPE.length) || 'index.html'
      requests.push({ path, cache: init.cache })
      if (host.down) throw new TypeError('Failed to fetch')
      return new Response(host[path] ?? 'Not found', { status: path in host ? 200 : 404 })
    },
  })
  return { kept, file: (path) => release.fileAt(SCOPE + path)! }
}

const textOf = async (response: Promise<Response | null>) => (await response)?.text() ?? null

test('keeps what the page needs, the page last, and models only once they were used', async () => {
  const { kept, file } = worker()
  await kept.keep([])
  expect(requests.map(({ path }) => path)).toEqual(['assets/a-1.js', 'assets/b-1.js', 'index.html'])
  expect(await kept.isComplete()).toBe(true)
  expect(await kept.read(file('models/m.gguf'))).toBeNull()
  await kept.keep(['models/m.gguf'])
  expect(requests.slice(3).map(({ path }) => path)).toEqual(['models/m.gguf'])
  expect(await textOf(kept.read(file('models/m.gguf')))).toBe('a model')
})

test('what is kept carries the headers of the site', async () => {
  const { kept, file } = worker()
  await kept.keep([])
  expect((await kept.read(file('assets/a-1.js')))?.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp')
})

test('a file of another content is asked for anew past the browser’s cache, and never kept', async () => {
  host['assets/b-1.js'] = 'half of ano'
  const { kept } = worker()
  await kept.keep([])
  expect(requests.slice(-2)).toEqual([
    { path: 'assets/b-1.js', cache: 'default' },
    { path: 'assets/b-1.js', cache: 'reload' },
  ])
  expect(await kept.isComplete()).toBe(false)
  expect(cache.entries.size).toBe(1)
})

test('no network and no room do no harm, and the next time goes on from what is there', async () => {
  const { kept } = worker()
  cache.room = 1
  await kept.keep([])
  expect(await kept.isComplete()).toBe(false)
  cache.room = Number.POSITIVE_INFINITY
  host.down = 'yes'
  await kept.keep([])
  expect(await kept.isComplete()).toBe(false)
  delete host.down
  requests = []
  await kept.keep([])
  expect(requests.map(({ path }) => path)).toEqual(['assets/b-1.js', 'index.html'])
  expect(await kept.isComplete()).toBe(true)
})

test('a broken file is not served but gone, and mended from the host', async () => {
  await worker().kept.keep([])
  for (const entry of cache.entries.values()) entry.bytes = new TextEncoder().encode('broken').buffer as ArrayBuffer
  const { kept, file } = worker()
  const script = file('assets/a-1.js')
  expect(await kept.read(script)).toBeNull()
  expect(cache.entries.size).toBe(2)
  await kept.mend(script)
  expect(await textOf(kept.read(script))).toBe('a script')
})

test('where the host has another file by now, the page is not kept any more', async () => {
  const { kept, file } = worker()
  await kept.keep([])
  host.down = 'yes'
  await kept.mend(file('assets/a-1.js'))
  expect(await kept.isComplete()).toBe(true)
  host = { 'index.html': 'the next page' }
  await kept.mend(file('assets/a-1.js'))
  expect(await kept.isComplete()).toBe(false)
})

test('files of an older release stay readable by their names until they are swept away', async () => {
  await worker().kept.keep([])
  host = { 'index.html': 'the next page', 'assets/a-2.js': 'a new script', 'assets/b-1.js': 'another' }
  const { kept, file } = worker(host)
  requests = []
  await kept.keep([])
  expect(requests.map(({ path }) => path)).toEqual(['assets/a-2.js', 'index.html'])
  expect(await textOf(kept.readAnyAt(`${SCOPE}assets/a-1.js`))).toBe('a script')
  expect(await textOf(kept.read(file('index.html')))).toBe('the next page')
  await kept.sweep()
  expect(await kept.readAnyAt(`${SCOPE}assets/a-1.js`)).toBeNull()
  expect(cache.entries.size).toBe(3)
  expect(await kept.isComplete()).toBe(true)
})

test('a model is taken from the cache once for all of its parts', async () => {
  const { kept, file } = worker()
  expect(await kept.readBlob(file('models/m.gguf'))).toBeNull()
  await kept.keep(['models/m.gguf'])
  const blob = await kept.readBlob(file('models/m.gguf'))
  expect(await blob?.text()).toBe('a model')
  expect(await kept.readBlob(file('models/m.gguf'))).toBe(blob)
})

const refuse = () => Promise.reject(new DOMException('no cache', 'UnknownError'))

async function expectNothingKept({ kept, file }: ReturnType<typeof worker>): Promise<void> {
  expect(await kept.isComplete()).toBe(false)
  expect(await kept.read(file('index.html'))).toBeNull()
  expect(await kept.readBlob(file('models/m.gguf'))).toBeNull()
  expect(await kept.readAnyAt(`${SCOPE}assets/a-1.js`)).toBeNull()
}

async function expectAllKept({ kept, file }: ReturnType<typeof worker>): Promise<void> {
  expect(await kept.isComplete()).toBe(true)
  expect(await textOf(kept.read(file('index.html')))).toBe('the page')
  expect(await (await kept.readBlob(file('models/m.gguf')))?.text()).toBe('a model')
  expect(await textOf(kept.readAnyAt(`${SCOPE}assets/a-1.js`))).toBe('a script')
}

test('where the cache cannot be opened nothing is kept, until it can', async () => {
  await worker().kept.keep(['models/m.gguf'])
  const next = worker()
  openCache = refuse
  await expectNothingKept(next)
  openCache = async () => cache.asCache()
  await expectAllKept(next)
})

test('where the cache is open but fails nothing is kept, until it does not', async () => {
  await worker().kept.keep(['models/m.gguf'])
  const next = worker()
  const whole = { keys: cache.keys, match: cache.match }
  Object.assign(cache, { keys: refuse, match: refuse })
  await expectNothingKept(next)
  cache.keys = whole.keys
  expect(await next.kept.readAnyAt(`${SCOPE}assets/a-1.js`)).toBeNull()
  cache.match = whole.match
  await expectAllKept(next)
})

test('a model that could not be taken from the cache once is taken the next time', async () => {
  const { kept, file } = worker()
  const model = file('models/m.gguf')
  await kept.keep([model.path])
  await kept.read(model)
  const { match } = cache
  cache.match = async (request) => Object.assign((await match.call(cache, request))!, { blob: refuse })
  expect(await kept.readBlob(model)).toBeNull()
  cache.match = match
  expect(await (await kept.readBlob(model))?.text()).toBe('a model')
})

test('what was at the address of a changed file stays until the new one is kept', async () => {
  await worker().kept.keep(['models/m.gguf'])
  host['models/m.gguf'] = 'b model'
  const { kept } = worker(host)
  const atModel = () => textOf(kept.readAnyAt(`${SCOPE}models/m.gguf`))
  await kept.keep([])
  await kept.sweep()
  expect(await atModel()).toBe('a model')
  await kept.keep(['models/m.gguf'])
  await kept.sweep()
  expect(await atModel()).toBe('b model')
})
