/** The browser's cache as `KeptFiles` uses it, in memory: whole addresses, or all of an address whatever stands behind its `?`. */
export class MemoryCache {
  readonly entries = new Map<string, { bytes: ArrayBuffer; headers: Headers }>()
  /** Entries that there is room for. */
  room = Number.POSITIVE_INFINITY

  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    const entry = this.entries.get(urlOf(request))
    return entry && new Response(entry.bytes, { headers: entry.headers })
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    if (this.entries.size >= this.room) throw new DOMException('no room', 'QuotaExceededError')
    this.entries.set(urlOf(request), { bytes: await response.arrayBuffer(), headers: response.headers })
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(urlOf(request))
  }

  async keys(request?: RequestInfo | URL, { ignoreSearch = false }: CacheQueryOptions = {}): Promise<Request[]> {
    const form = ignoreSearch ? bare : (url: string) => url
    const wanted = request === undefined ? null : form(urlOf(request))
    return [...this.entries.keys()]
      .filter((url) => wanted === null || form(url) === wanted)
      .map((url) => new Request(url))
  }

  asCache(): Cache {
    return this as unknown as Cache
  }
}

const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request))
const bare = (url: string) => url.replace(/\?.*/, '')
