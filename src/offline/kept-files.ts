import { hashInKey, type ReleaseAt, type ReleaseFile } from './release.ts'

/** The parts of the platform that are needed; a test brings its own. */
export interface KeptFilesDependencies {
  readonly openCache: () => Promise<Cache>
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Headers that a file is kept with, and so served. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The files of releases in the browser's cache, each under an address that names its hash. A file is held against that hash
 * when it comes and again before it is first served: one that is broken is gone, and comes anew. Where the cache itself
 * fails, nothing counts as kept: the page then needs its host, as without all this.
 */
export class KeptFiles {
  readonly #release: ReleaseAt
  readonly #deps: KeptFilesDependencies
  #cache: Promise<Cache> | null = null
  #isComplete = false
  /** Keys of files found sound since this began to run. */
  readonly #sound = new Set<string>()
  readonly #blobs = new Map<string, Promise<Blob | null>>()

  constructor(release: ReleaseAt, deps: KeptFilesDependencies) {
    this.#release = release
    this.#deps = deps
  }

  /** A file of this release, whole and sound; null where it is not kept. */
  async read(file: ReleaseFile): Promise<Response | null> {
    return await this.#readKey(this.#release.keyOf(file)).catch(() => null)
  }

  /** The same for reading in parts: the bytes are taken from the cache once and not for each part. */
  readBlob(file: ReleaseFile): Promise<Blob | null> {
    const key = this.#release.keyOf(file)
    const known = this.#blobs.get(key)
    if (known !== undefined) return known
    const blob = this.read(file)
      .then((response) => response?.blob() ?? null)
      .catch(() => null)
    this.#blobs.set(key, blob)
    void blob.then((found) => found ?? this.#blobs.delete(key))
    return blob
  }

  /** What any release had at that address: names in `assets/` change with their content, so an old name means an old file. */
  async readAnyAt(url: string): Promise<Response | null> {
    for (const key of await this.#keysAt(url).catch(() => [])) {
      const response = await this.#readKey(key).catch(() => null)
      if (response !== null) return response
    }
    return null
  }

  /** Whether the page starts from here alone. */
  async isComplete(): Promise<boolean> {
    const { page } = this.#release
    this.#isComplete ||= page !== undefined && (await this.#has(page).catch(() => false))
    return this.#isComplete
  }

  /**
   * Keeps what `used` need, one file after the other: nothing here is urgent. Ends at the first that cannot be had, or for
   * which there is no room; what is there stays, and the next time goes on from it.
   */
  async keep(used: readonly string[]): Promise<void> {
    for (const file of this.#release.filesFor(used)) {
      if (!(await this.#has(file)) && (await this.#fetchInto(file)) !== 'kept') return
    }
  }

  /** A file of a complete release was missing or broken. Where the host has another by now, the page is not kept any more: the next start takes the host's. */
  async mend(file: ReleaseFile): Promise<void> {
    const { page } = this.#release
    if ((await this.#fetchInto(file)) !== 'other' || page === undefined) return
    this.#isComplete = false
    const cache = await this.#open()
    await cache.delete(this.#release.keyOf(page))
  }

  /** Lets go of all that is not of this release. What a changed file was stays until the new one is kept: without a network it is the next best. */
  async sweep(): Promise<void> {
    const cache = await this.#open()
    const keys = (await cache.keys()).map(({ url }) => url)
    for (const key of keys) {
      const file = this.#release.fileAt(key)
      const own = file && this.#release.keyOf(file)
      if (own === undefined || (key !== own && keys.includes(own))) await cache.delete(key)
    }
  }

  /** One that failed to open is asked for anew the next time. */
  async #open(): Promise<Cache> {
    try {
      this.#cache ??= this.#deps.openCache()
      return await this.#cache
    } catch (error) {
      this.#cache = null
      throw error
    }
  }

  /** Of all releases. */
  async #keysAt(url: string): Promise<string[]> {
    const cache = await this.#open()
    return (await cache.keys(url, { ignoreSearch: true })).map(({ url: key }) => key)
  }

  async #has(file: ReleaseFile): Promise<boolean> {
    const cache = await this.#open()
    // Not `match`: it opens the file, and Firefox stalls with many of them open and unread.
    return (await cache.keys(this.#release.keyOf(file))).length > 0
  }

  async #readKey(key: string): Promise<Response | null> {
    const cache = await this.#open()
    if (!this.#sound.has(key)) {
      const bytes = await (await cache.match(key))?.arrayBuffer().catch(() => null)
      if (bytes === undefined) return null
      if (bytes === null || (await sha256(bytes)) !== hashInKey(key)) {
        await cache.delete(key)
        return null
      }
      this.#sound.add(key)
    }
    // As it lies there and not a copy: browsers keep compiled scripts beside it.
    return (await cache.match(key)) ?? null
  }

  /** `other`: the host has no such file, or one of other bytes. `failed`: no network, or no room. */
  async #fetchInto(file: ReleaseFile): Promise<'kept' | 'other' | 'failed'> {
    try {
      const bytes = (await this.#fetch(file, 'default')) ?? (await this.#fetch(file, 'reload'))
      if (bytes === null) return 'other'
      const cache = await this.#open()
      await cache.put(this.#release.keyOf(file), bytes)
      return 'kept'
    } catch {
      return 'failed'
    }
  }

  /** Null where it is not the file of this release. The browser's own cache may be a release behind; `reload` goes past it. */
  async #fetch(file: ReleaseFile, cache: RequestCache): Promise<Response | null> {
    const response = await this.#deps.fetch(this.#release.addressOf(file), { cache })
    const bytes = response.ok ? await response.arrayBuffer() : null
    if (bytes === null || (await sha256(bytes)) !== file.sha256) return null
    const type = response.headers.get('Content-Type') ?? 'application/octet-stream'
    return new Response(bytes, { headers: { ...this.#deps.headers, 'Content-Type': type } })
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
