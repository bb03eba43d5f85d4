import { useEffect } from 'react'

/**
 * Hands the keys pressed anywhere on the page to `obey` while `active`; it returns whether the key was its own. Inside an
 * editor keys arrive already used up. `obey` stays the same function between renders, or the page listens anew each time.
 */
export function usePageKeys(active: boolean, obey: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing && obey(event)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [active, obey])
}
