import { useMemo, useSyncExternalStore } from 'react'
import { type Route, readRoute } from './route.ts'
import { FIRST_SCREEN, SCREENS, type ScreenId } from './screens.ts'

const IDS = [FIRST_SCREEN, ...SCREENS.map(({ id }) => id)] as const

/** The screen of the address, which Back, Forward and a reload change or keep as they do with any page. */
export function useRoute(): Route<ScreenId> {
  const hash = useSyncExternalStore(watchHash, () => location.hash)
  return useMemo(() => readRoute(hash, IDS), [hash])
}

/** Goes to a screen, as a step of the history. */
export function showScreen(screen: ScreenId): void {
  if (readRoute(location.hash, IDS).screen !== screen) location.hash = hashOf(screen)
}

/** Takes the link out of the address: what it held is on the screen now, and a reload must not bring it over what became of it. */
export function leaveLink(): void {
  const { screen, link } = readRoute(location.hash, IDS)
  if (link !== null) location.replace(hashOf(screen))
}

function hashOf(screen: ScreenId): string {
  return `#/${screen}`
}

function watchHash(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
