import { KeptFiles } from './offline/kept-files.ts'
import type { Kept, PageLock, ToServiceWorker } from './offline/messages.ts'
import { partOf } from './offline/part-of.ts'
import { type Release, ReleaseAt, type ReleaseFile } from './offline/release.ts'
import { RESPONSE_HEADERS } from './response-headers.ts'

/**
 * Starts the page without a network, from files that are kept once the page is idle, and gives every response of this site
 * (and of no other below it) the headers that a plain static host does not send. A new version waits until all pages of the
 * old one are closed, or a person asks for it. It claims no page that began without it: Firefox stalls there for a minute,
 * and no page needs it.
 */
declare const self: ServiceWorkerGlobalScope

/** Put in by the build. */
declare const __RELEASE__: Release

const { scope } = self.registration
const release = new ReleaseAt(scope, __RELEASE__)
const kept = new KeptFiles(release, {
  // Other sites may live below other paths of the same origin.
  openCache: () => caches.open(`files of ${scope}`),
  fetch: (url, init) => fetch(url, init),
  headers: RESPONSE_HEADERS,
})

self.addEventListener('message', (event) => {
  const message: ToServiceWorker = event.data
  if (message.type === 'take-over') void self.skipWaiting()
  else event.waitUntil(keep(message.used, message.script).then((answer) => event.ports[0]?.postMessage(answer)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (!mayAnswer(request)) return
  const file = release.fileAt(request.url)
  if (file !== undefined) event.respondWith(answerFile(event, file))
  else if (mayBeOfOtherRelease(request)) event.respondWith(answerOther(request))
})

function mayAnswer(request: Request): boolean {
  if (request.method !== 'GET') return false
  // Such a request outside of same-origin mode makes `fetch` throw.
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return false
  return new URL(request.url).origin === self.location.origin
}

/**
 * All releases have one page, and their files in the same folders. What else lies below the scope is another site, which the
 * page's headers would break. Parts of such files come as they are in any case, see `fromNetwork`.
 */
function mayBeOfOtherRelease({ url, mode, headers }: Request): boolean {
  return mode !== 'navigate' && !headers.has('range') && release.hasFolderOf(url)
}

async function answerFile(event: FetchEvent, file: ReleaseFile): Promise<Response> {
  const range = event.request.headers.get('range')
  const found = range === null ? await readWhole(event, file) : await readPart(file, range)
  if (found !== null) return found
  try {
    return await fromNetwork(event.request)
  } catch (error) {
    const older = await readOlder(file, range)
    if (older === null) throw error
    return older
  }
}

async function readWhole(event: FetchEvent, file: ReleaseFile): Promise<Response | null> {
  // Until all is kept, the host's own page and files belong together.
  if (!(await kept.isComplete())) return null
  const found = await kept.read(file)
  if (found === null && file.keptFor === 'start') event.waitUntil(kept.mend(file))
  return found
}

async function readPart(file: ReleaseFile, range: string): Promise<Response | null> {
  const blob = await kept.readBlob(file)
  return blob === null ? null : partOf(blob, range)
}

/**
 * Without a network an older release is better than nothing. A reader in parts gets all of the file, and only when it begins:
 * it holds parts against each other by the size of the file alone, which two trainings of one model share, and so would
 * glue parts of one to parts of the other.
 */
async function readOlder({ path }: ReleaseFile, range: string | null): Promise<Response | null> {
  if (range !== null && !range.startsWith('bytes=0-')) return null
  return await kept.readAnyAt(new URL(path, scope).href)
}

/** No file of this release: one of an older release, for a page that still runs, or nothing that is known here. */
async function answerOther(request: Request): Promise<Response> {
  return (await kept.readAnyAt(request.url)) ?? (await fromNetwork(request))
}

async function fromNetwork(request: Request): Promise<Response> {
  const response = await fetch(request)
  // Parts are data to their reader: no header of ours matters there, and a copy through here would cost.
  return request.headers.has('range') ? response : withHeaders(response)
}

function withHeaders(response: Response): Response {
  // Status 0 is a redirect that the browser itself must follow; it cannot be copied.
  if (response.status === 0) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) headers.set(name, value)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

async function keep(used: readonly string[], script: string): Promise<Kept> {
  const isOther = !isOfThisRelease(script)
  try {
    await kept.keep(used)
    const complete = await kept.isComplete()
    if (complete && (await isOnlyRelease())) await kept.sweep()
    return { complete, isOther }
  } catch {
    // The browser's cache is out of order. The page waits for an answer all the same.
    return { complete: false, isOther }
  }
}

/** No newer version waits, and no page of an older one runs. */
async function isOnlyRelease(): Promise<boolean> {
  if (self.registration.waiting !== null || self.registration.installing !== null) return false
  const { held = [] } = await navigator.locks.query()
  const lock: PageLock = `page ${scope}`
  return held.every(({ name = '' }) => !name.startsWith(lock) || isOfThisRelease(name.slice('page '.length)))
}

function isOfThisRelease(script: string): boolean {
  return release.fileAt(script) !== undefined
}
