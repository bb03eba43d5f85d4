import type { StateStorage } from 'zustand/middleware'

/** A browser may refuse storage, or have none left: what is in it then lasts as long as the page. */
export const forgivingStorage: StateStorage = {
  getItem(name) {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  },
  setItem(name, value) {
    try {
      localStorage.setItem(name, value)
    } catch {
      // As above.
    }
  },
  removeItem(name) {
    try {
      localStorage.removeItem(name)
    } catch {
      // As above.
    }
  },
}
