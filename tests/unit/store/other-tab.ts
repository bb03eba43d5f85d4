import { vi } from 'vitest'

/** A page's storage, and another tab of the same site that writes to it. To be called before a store is imported. */
export function stubStorage() {
  const stored = new Map<string, string>()
  let listeners: ((event: Pick<StorageEvent, 'key' | 'newValue'>) => void)[] = []
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  })
  vi.stubGlobal('addEventListener', (type: string, listener: (typeof listeners)[0]) => {
    if (type === 'storage') listeners.push(listener)
  })
  return {
    stored,
    clear() {
      stored.clear()
      listeners = []
    },
    /** Changes what is stored, and tells this page of it as a browser does. */
    writeElsewhere(name: string, change: (state: Record<string, unknown>) => object, version?: number) {
      const { state, version: present } = JSON.parse(stored.get(name) ?? '{"state":{}}')
      const newValue = JSON.stringify({ state: { ...state, ...change(state) }, version: version ?? present })
      stored.set(name, newValue)
      for (const listen of listeners) listen({ key: name, newValue })
    },
  }
}
