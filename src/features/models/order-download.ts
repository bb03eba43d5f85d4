import { DownloadError } from '../../lib/errors.ts'
import { readHubAddress } from '../../models/hub/hub-address.ts'
import { type HubFile, listHubFiles } from '../../models/hub/list-hub-files.ts'
import type { DownloadOrder } from '../../runtime/downloads/download-protocol.ts'
import type { Candidate } from './candidate.ts'

/** Length and hash as the hub has them now. Rejects with DownloadError; null for a file of the disk. */
export async function orderOf({ name, from }: Candidate, signal: AbortSignal): Promise<DownloadOrder | null> {
  switch (from.type) {
    case 'disk':
      return null
    case 'hub':
      return { url: from.url, name, bytes: from.file.bytes, sha256: from.file.sha256 }
    case 'code-llama': {
      const { bytes, sha256 } = await askHub(from.url, signal)
      return { url: from.url, name, bytes, sha256 }
    }
  }
}

async function askHub(url: string, signal: AbortSignal): Promise<HubFile> {
  const address = readHubAddress(url)!
  const files = await listHubFiles(address, (to, init) => fetch(to, init), signal)
  const found = files.find((file) => file.url === url)
  if (found === undefined) throw new DownloadError('not-found', url)
  return found
}
