import { DownloadError } from '../../lib/errors.ts'

/** An abort passes as it is; whatever else a transfer throws is a failure of the network. */
export async function onNetwork<T>(url: string, signal: AbortSignal, transfer: () => Promise<T>): Promise<T> {
  try {
    return await transfer()
  } catch (error) {
    signal.throwIfAborted()
    throw new DownloadError('network', url, null, error)
  }
}
