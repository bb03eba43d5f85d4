import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** Pixels from the end within which a reader is taken to be at it. */
const NEAR = 48

/** Keeps the end of `log` in sight while it grows, for as long as the reader has not scrolled away; a further turn brings it back. */
export function useFollowEnd(log: RefObject<HTMLElement | null>, active: boolean, turns: readonly unknown[]): void {
  const follows = useRef(true)
  const count = useRef(turns.length)
  useEffect(() => {
    if (!active) return
    const look = () => {
      if (log.current !== null) follows.current = isAtEnd(scrollerOf(log.current))
    }
    addEventListener('scroll', look, { capture: true, passive: true })
    return () => removeEventListener('scroll', look, { capture: true })
  }, [active, log])
  useLayoutEffect(() => {
    if (turns.length > count.current) follows.current = true
    count.current = turns.length
    if (!active || log.current === null || !follows.current || turns.length === 0) return
    const scroller = scrollerOf(log.current)
    scroller.scrollTop = scroller.scrollHeight
  }, [log, active, turns])
}

/** Where the window is narrow the whole page scrolls. */
function scrollerOf(log: HTMLElement): Element {
  return getComputedStyle(log).overflowY === 'auto' ? log : (document.scrollingElement ?? log)
}

function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight - clientHeight - scrollTop < NEAR
}
