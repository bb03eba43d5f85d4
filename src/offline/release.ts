/** A file of the built page, as the list says that was made with it (`scripts/list-release.mjs`). */
export interface ReleaseFile {
  /** Relative to the page. */
  readonly path: string
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string
  /** What has to be used before the file is kept: `start` for what the page always needs, else an engine or the path of a model. */
  readonly keptFor: string
}

/** All that one build consists of. */
export interface Release {
  readonly files: readonly ReleaseFile[]
  /** Stands for the headers that kept files carry: with other headers they have to be kept anew. */
  readonly headers: string
}

/** The page itself. It is kept last: where it is, all the rest is. */
const PAGE = 'index.html'

/** A release under the address at which it is served, with a slash at its end. */
export class ReleaseAt {
  readonly scope: string
  readonly release: Release
  readonly #byPath: ReadonlyMap<string, ReleaseFile>
  readonly #folders: ReadonlySet<string>

  constructor(scope: string, release: Release) {
    this.scope = scope
    this.release = release
    this.#byPath = new Map(release.files.map((file) => [file.path, file]))
    this.#folders = new Set(release.files.map(({ path }) => folderOf(path)))
  }

  get page(): ReleaseFile | undefined {
    return this.#byPath.get(PAGE)
  }

  /** The file at an address, whatever is asked of it behind `?`. */
  fileAt(url: string): ReleaseFile | undefined {
    const address = bare(url)
    if (!address.startsWith(this.scope)) return undefined
    return this.#byPath.get(address.slice(this.scope.length) || PAGE)
  }

  /** Whether an address lies in a folder of this release. */
  hasFolderOf(url: string): boolean {
    const address = bare(url)
    return address.startsWith(this.scope) && this.#folders.has(folderOf(address.slice(this.scope.length)))
  }

  /** Where a file is on the host. Some send the page under no name but that of its folder. */
  addressOf({ path }: ReleaseFile): string {
    return new URL(path === PAGE ? './' : path, this.scope).href
  }

  /** The address under which a file is kept: one for each content. */
  keyOf({ path, sha256 }: ReleaseFile): string {
    return `${new URL(path, this.scope).href}?sha256=${sha256}&headers=${this.release.headers}`
  }

  /** Files to keep once `used` were used, in this order: what the page needs, the page, the rest. */
  filesFor(used: readonly string[]): ReleaseFile[] {
    const { files } = this.release
    const start = files.filter(({ path, keptFor }) => keptFor === 'start' && path !== PAGE)
    const page = this.page === undefined ? [] : [this.page]
    return [...start, ...page, ...files.filter(({ keptFor }) => used.includes(keptFor))]
  }
}

/** The hash that an address of a kept file names. */
export function hashInKey(key: string): string | null {
  return new URL(key).searchParams.get('sha256')
}

/** With a slash at its end; empty for the page's own. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function bare(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}
