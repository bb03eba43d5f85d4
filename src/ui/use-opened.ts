import { type RefObject, useLayoutEffect, useRef } from 'react'

/** For what opens mostly out of sight: it is brought into sight, and closed it gives the focus back to what opened it. */
export function useOpened(): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const { current: opened } = box
    const { activeElement: opener } = document
    opened?.scrollIntoView({ block: 'nearest' })
    return () => {
      if (opened?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return box
}
