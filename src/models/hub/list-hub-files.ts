import { DownloadError } from '../../lib/errors.ts'
import { onNetwork } from '../download/on-network.ts'
import { HUB, type HubAddress, hubFileUrl } from './hub-address.ts'

/** A model file on the hub, with what the hub says of it. */
export interface HubFile {
  readonly url: string
  readonly path: string
  readonly bytes: number
  /** Null for a file that is small enough to be in the repository itself. */
  readonly sha256: string | null
}

/** Files shown of one repository; quantisers publish about twenty. */
const MAX_FILES = 100

/** The hub answers so for what is private, gated or not there. */
const HIDDEN_STATUSES: ReadonlySet<number> = new Set([401, 403, 404])

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * The GGUF files of a repository, from the hub's list (`/api/models/…/tree/…`; hub documentation, "Hub API Endpoints").
 * Models in several parts are left out: one file is what is read here. Rejects with DownloadError, or with the signal's reason.
 */
export async function listHubFiles(address: HubAddress, fetch: Fetch, signal: AbortSignal): Promise<HubFile[]> {
  const { repository, revision } = address
  const url = `${HUB}/api/models/${repository}/tree/${revision}?recursive=true`
  const response = await onNetwork(url, signal, () => fetch(url, { signal }))
  if (HIDDEN_STATUSES.has(response.status)) throw new DownloadError('not-found', url, response.status)
  if (!response.ok) throw new DownloadError('http', url, response.status)
  const entries: unknown = await readJson(url, response, signal)
  if (!Array.isArray(entries)) throw new DownloadError('html', url, response.status)
  return entries.flatMap((entry) => readEntry(entry, address) ?? []).slice(0, MAX_FILES)
}

function readEntry(entry: unknown, { repository, revision }: HubAddress): HubFile | null {
  const { type, path, size, lfs } = asRecord(entry)
  if (type !== 'file' || typeof path !== 'string' || !/\.gguf$/i.test(path)) return null
  if (/-\d{5}-of-\d{5}\.gguf$/i.test(path) || typeof size !== 'number' || !Number.isSafeInteger(size)) return null
  const { oid } = asRecord(lfs)
  const sha256 = typeof oid === 'string' && /^[0-9a-f]{64}$/.test(oid) ? oid : null
  return { url: hubFileUrl(repository, path, revision), path, bytes: size, sha256 }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** A network that wants a sign-in answers with its own page. */
async function readJson(url: string, response: Response, signal: AbortSignal): Promise<unknown> {
  const text = await onNetwork(url, signal, () => response.text())
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DownloadError('html', url, response.status, error)
  }
}
