import type { StateStorage } from 'zustand/middleware'

/** What the browser did not take. */
const refused = new Map<string, string>()

/** A browser may refuse storage, or have none left: what is in it then lasts as long as the page. */
export const forgivingStorage: StateStorage = {
  getItem(name) {
    const mine = refused.get(name)
    if (mine !== undefined) return mine
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  },
  setItem(name, value) {
    try {
      localStorage.setItem(name, value)
      refused.delete(name)
    } catch {
      refused.set(name, value)
    }
  },
  removeItem(name) {
    refused.delete(name)
    try {
      localStorage.removeItem(name)
    } catch {
      // Where there is no storage, nothing is in it.
    }
  },
}
