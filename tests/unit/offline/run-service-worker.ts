import { vi } from 'vitest'
import type { Kept, ToServiceWorker } from '../../../src/offline/messages.ts'
import type { Release } from '../../../src/offline/release.ts'

/** The platform that a service worker runs on, as far as ours asks of it. */
export interface Platform {
  readonly scope: string
  readonly release: Release
  readonly openCache: () => Promise<Cache>
  readonly fetch: (request: Request | string) => Promise<Response>
}

export interface RunningServiceWorker {
  /** What it answers; null where it leaves the request to the browser. */
  request(url: string, init?: { readonly mode?: RequestMode; readonly range?: string }): Promise<Response> | null
  say(message: ToServiceWorker): Promise<Kept>
}

/** Known by name alone: its types are those of a worker, which the tests' are not. */
const SCRIPT = '../../../src/sw.ts'

/** Begins to run the service worker, with nothing in memory. */
export async function runServiceWorker({ scope, release, openCache, fetch }: Platform): Promise<RunningServiceWorker> {
  const listeners = new Map<string, (event: unknown) => void>()
  vi.stubGlobal('__RELEASE__', release)
  vi.stubGlobal('caches', { open: openCache })
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('navigator', { locks: { query: async () => ({}) } })
  vi.stubGlobal('self', {
    registration: { scope, waiting: null, installing: null },
    location: new URL('sw.js', scope),
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  })
  vi.resetModules()
  await import(SCRIPT)
  return {
    request(url, { mode = 'no-cors', range } = {}) {
      let answer: Promise<Response> | null = null
      listeners.get('fetch')?.({
        // `Request` itself makes no navigations.
        request: {
          url,
          mode,
          method: 'GET',
          cache: 'default',
          headers: new Headers(range === undefined ? {} : { range }),
        },
        waitUntil,
        respondWith: (response: Promise<Response>) => {
          answer = response
        },
      })
      return answer
    },
    say: (data) =>
      new Promise((postMessage) => listeners.get('message')?.({ data, waitUntil, ports: [{ postMessage }] })),
  }
}

/** As a browser, which lets work be that fails. */
const waitUntil = (work: Promise<unknown>) => void work.catch(() => undefined)
