import { useLayoutEffect, useRef } from 'react'
import type { ScreenId } from './screens.ts'

/** Where the page scrolls as a whole, as on a phone, each screen begins at its top and is found again where it was left. */
export function useScrollPlaces(screen: ScreenId): void {
  const places = useRef(new Map<ScreenId, number>())
  const shown = useRef(screen)
  useLayoutEffect(() => {
    const { current } = places
    // What a reload had on the screen, the browser scrolls to by itself.
    if (shown.current !== screen) scrollTo(0, current.get(screen) ?? 0)
    shown.current = screen
    const note = () => current.set(screen, scrollY)
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [screen])
}
