import { KeptFiles } from './offline/kept-files.ts'
import type { Kept, PageLock, ToServiceWorker } from './offline/messages.ts'
import { partOf } from './offline/part-of.ts'
import { type Release, ReleaseAt, type ReleaseFile } from './offline/release.ts'
import { RESPONSE_HEADERS } from './response-headers.ts'

/**
 * Starts the page without a network, from files that are kept once the page is idle, and gives every response of this site
 * the headers that a plain static host does not send. A new version waits until all pages of the old one are closed, or a
 * person asks for it. It claims no page that began without it: Firefox stalls there for a minute, and no page needs it.
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
  // Parts of other files are data to their reader: no header of ours matters there, and a copy through here would cost.
  if (request.headers.has('range') && file === undefined) return
  event.respondWith(file === undefined ? answerOther(request) : answerFile(event, file))
})

function mayAnswer(request: Request): boolean {
  if (request.method !== 'GET') return false
  // Such a request outside of same-origin mode makes `fetch` throw.
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return false
  return new URL(request.url).origin === self.location.origin
}

async function answerFile(event: FetchEvent, file: ReleaseFile): Promise<Response> {
  const { request } = event
  const range = request.headers.get('range')
  if (range !== null) return (await answerPart(file, range)) ?? (await fetch(request))
  // Until all is kept, the host's own page and files belong together.
  const isComplete = await kept.isComplete()
  const found = isComplete ? await kept.read(file) : null
  if (found !== null) return found
  if (isComplete && file.keptFor === 'start') event.waitUntil(kept.mend(file))
  return await fromNetwork(request)
}

async function answerPart(file: ReleaseFile, range: string): Promise<Response | null> {
  const blob = await kept.readBlob(file)
  return blob === null ? null : partOf(blob, range)
}

/** No file of this release: one of an older release, for a page that still runs, or nothing that is known here. */
async function answerOther(request: Request): Promise<Response> {
  return (await kept.readAnyAt(request.url)) ?? (await fromNetwork(request))
}

/** Without a network an older release is better than nothing. */
async function fromNetwork(request: Request): Promise<Response> {
  try {
    return withHeaders(await fetch(request))
  } catch (error) {
    const file = release.fileAt(request.url)
    const older = file === undefined ? null : await kept.readAnyAt(new URL(file.path, scope).href)
    if (older === null) throw error
    return older
  }
}

function withHeaders(response: Response): Response {
  // Status 0 is a redirect that the browser itself must follow; it cannot be copied.
  if (response.status === 0) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) headers.set(name, value)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

async function keep(used: readonly string[], script: string): Promise<Kept> {
  await kept.keep(used)
  const complete = await kept.isComplete()
  if (complete && (await isOnlyRelease())) await kept.sweep()
  return { complete, isOther: !isOfThisRelease(script) }
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
