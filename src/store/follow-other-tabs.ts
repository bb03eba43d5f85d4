import { asRecord } from './read-settings.ts'

interface PersistedStore<State> {
  readonly persist: {
    getOptions(): { name?: string | undefined; version?: number | undefined }
    setOptions(options: { merge: (stored: unknown, state: State) => State }): void
    rehydrate(): Promise<void> | void
  }
}

/**
 * From now on takes over what another tab stores, as soon as it does: the next write of this one would undo it. `take` gives
 * the state that comes of both, with what is each tab's own. Nothing is taken over while `isBusy`.
 */
export function followOtherTabs<State>(
  store: PersistedStore<State>,
  take: (stored: unknown, state: State) => State,
  isBusy: () => boolean = () => false,
): void {
  store.persist.setOptions({ merge: take })
  // There is none where the store is read outside a page.
  globalThis.addEventListener?.('storage', ({ key, newValue }) => {
    const { name, version } = store.persist.getOptions()
    // What another version wrote would be migrated and written again, which that one would answer in turn.
    if (key === name && versionOf(newValue) === version && !isBusy()) void store.persist.rehydrate()
  })
}

function versionOf(written: string | null): unknown {
  try {
    return asRecord(JSON.parse(written ?? '')).version
  } catch {
    return null
  }
}
