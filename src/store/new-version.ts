import { create } from 'zustand'

interface NewVersionState {
  /** Goes over to the version that is ready, by a reload; null where there is none, or the person wants it later. */
  readonly reload: (() => void) | null
  newVersionReady(reload: () => void): void
  newVersionDeferred(): void
}

/** A newer version of the page, kept whole beside the one that runs. */
export const useNewVersion = create<NewVersionState>()((set) => ({
  reload: null,
  newVersionReady: (reload) => set({ reload }),
  newVersionDeferred: () => set({ reload: null }),
}))
