import { useEffect } from 'react'

/**
 * Hands the keys pressed anywhere on the page to `obey` while `active`; it returns whether the key was its own. Inside an
 * editor keys arrive already used up, and over an open dialog they are the dialog's: Escape closes it and must not stop what
 * runs below. `obey` stays the same function between renders, or the page listens anew each time.
 */
export function usePageKeys(active: boolean, obey: (event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal') !== null) return
      if (obey(event)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [active, obey])
}
