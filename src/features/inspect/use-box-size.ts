import { type RefObject, useLayoutEffect, useState } from 'react'

interface BoxSize {
  /** Room inside the padding, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** As a canvas takes it. */
  readonly font: string
}

/** Size and font of an element, kept up to date. */
export function useBoxSize(box: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0, font: '' })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      const style = getComputedStyle(element)
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
      const font = `${style.fontSize} ${style.fontFamily}`
      const now = { width: element.clientWidth - padding, height: element.clientHeight, font }
      setSize((before) =>
        before.width === now.width && before.height === now.height && before.font === now.font ? before : now,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return size
}
