/** What this project uses of the Web Locks API (https://w3c.github.io/web-locks/), so that tests can stand in for it. */
export interface WebLocks {
  request(name: string, options: { signal?: AbortSignal }, whenGranted: () => Promise<void> | void): Promise<unknown>
}

/** `navigator.locks`; null outside a secure context, where the API is absent whatever the types say. */
export function webLocks(): WebLocks | null {
  return (navigator.locks as LockManager | undefined) ?? null
}
