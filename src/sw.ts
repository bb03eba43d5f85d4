import { RESPONSE_HEADERS } from './response-headers.ts'

/**
 * Gives every response of this site the headers that a plain static host does not send, so that the page is
 * cross-origin isolated and its workers are under the same policy as the page. It keeps no copy of anything.
 */
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => {
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  if (needsHeaders(event.request)) event.respondWith(fetch(event.request).then(withHeaders))
})

/** Parts of a model file are data to their reader: no header of ours matters there, and a copy through here would cost. */
function needsHeaders(request: Request): boolean {
  if (request.method !== 'GET' || request.headers.has('range')) return false
  // Such a request outside of same-origin mode makes `fetch` throw.
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return false
  return new URL(request.url).origin === self.location.origin
}

function withHeaders(response: Response): Response {
  // Status 0 is a redirect that the browser itself must follow; it cannot be copied.
  if (response.status === 0) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) headers.set(name, value)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
