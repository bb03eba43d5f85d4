import { DownloadError } from '../../lib/errors.ts'
import { readHubAddress } from '../../models/hub/hub-address.ts'
import { listHubFiles } from '../../models/hub/list-hub-files.ts'
import type { DownloadOrder } from '../../runtime/downloads/download-protocol.ts'

/** A file with length and hash as the hub has them now. Rejects with DownloadError. */
export async function orderDownload(name: string, url: string): Promise<DownloadOrder> {
  const signal = new AbortController().signal
  const files = await listHubFiles(readHubAddress(url)!, (to, init) => fetch(to, init), signal)
  const found = files.find((file) => file.url === url)
  if (found === undefined) throw new DownloadError('not-found', url)
  return { url, name, bytes: found.bytes, sha256: found.sha256 }
}
