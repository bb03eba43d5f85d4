import { vi } from 'vitest'

/** A page's storage, and another tab of the same site that writes to it. To be called before a store is imported. */
export function stubStorage() {
  const stored = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  })
  return {
    stored,
    writeElsewhere(name: string, change: (state: Record<string, unknown>) => object, version?: number) {
      const { state, version: present } = JSON.parse(stored.get(name) ?? '{"state":{}}')
      stored.set(name, JSON.stringify({ state: { ...state, ...change(state) }, version: version ?? present }))
    },
  }
}
