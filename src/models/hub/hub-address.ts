/** The model hub, which the page's policy allows besides its own origin (`response-headers.ts`). */
export const HUB = 'https://huggingface.co'

/** A repository on the hub, or one file of it. */
export interface HubAddress {
  readonly repository: string
  readonly revision: string
  /** Null where only the repository was named. */
  readonly path: string | null
}

/** As the hub names owners and repositories. */
const NAME = '[\\w.-]{1,96}'
const REPOSITORY = new RegExp(`^(${NAME}/${NAME})(?:/(.+\\.gguf))?$`, 'i')
const PAGE = new RegExp(`^/(${NAME}/${NAME})(?:/(?:blob|resolve|raw|tree)/([^/]+)(?:/(.+))?)?/?$`)

const DEFAULT_REVISION = 'main'

/**
 * Reads what a person writes for a model: `owner/name`, `owner/name/file.gguf`, or the address of either on the hub, as it
 * stands in the browser. Null where it is none of these.
 */
export function readHubAddress(text: string): HubAddress | null {
  const trimmed = text.trim()
  const short = REPOSITORY.exec(trimmed)
  if (short) return { repository: short[1]!, revision: DEFAULT_REVISION, path: short[2] ?? null }
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null
  if (url === null || url.origin !== HUB) return null
  const page = PAGE.exec(url.pathname)
  if (!page) return null
  const path = page[3] === undefined ? null : decodePath(page[3])
  if (path !== null && !/\.gguf$/i.test(path)) return null
  return { repository: page[1]!, revision: page[2] ?? DEFAULT_REVISION, path }
}

/** The address of a file's bytes. */
export function hubFileUrl(repository: string, path: string, revision = DEFAULT_REVISION): string {
  return `${HUB}/${repository}/resolve/${revision}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** The last part of a file's path, for people. */
export function fileNameOf(url: string): string {
  return decodePath(url.split('/').at(-1) ?? url)
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
