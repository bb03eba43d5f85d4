import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

interface PopoverProps {
  /** What is on the button. */
  readonly children: ReactNode
  /** Accessible name of the button where a sign is on it, and of what opens. */
  readonly name: string
  readonly look?: 'plain' | 'square'
  readonly disabled?: boolean
  /** What opens; it is there only while it is open. */
  readonly content: (close: () => void) => ReactNode
}

/** Pixels between the button and what opens, and to the edges of the window. */
const GAP = 4

/** A button that opens a box over the page, the browser's own way: Escape or a click elsewhere closes it, and the focus returns. */
export function Popover({ children, name, look = 'plain', disabled = false, content }: PopoverProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  // Built at once, so that it has its size when it is placed; taken down only after the browser has given the focus back.
  const build = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === 'open') flushSync(() => setOpen(true))
  }
  const settle = ({ newState }: ToggleEvent<HTMLDivElement>) => {
    if (newState === 'closed') setOpen(false)
    else if (button.current && box.current) placeBelow(box.current, button.current)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={look === 'plain' ? 'button' : `button ${look}`}
        aria-label={look === 'square' ? name : undefined}
        title={look === 'square' ? name : undefined}
        aria-haspopup="dialog"
        disabled={disabled}
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={box}
        id={id}
        className="popover"
        role="dialog"
        aria-label={name}
        popover="auto"
        onBeforeToggle={build}
        onToggle={settle}
      >
        {open && content(() => box.current?.hidePopover())}
      </div>
    </>
  )
}

/** Below the button, its right edge under the button's where there is room, and never beyond the window. */
function placeBelow(box: HTMLElement, button: HTMLElement): void {
  const from = button.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const left = Math.min(Math.max(from.right - width, GAP), innerWidth - width - GAP)
  const top = Math.min(from.bottom + GAP, Math.max(GAP, innerHeight - height - GAP))
  box.style.left = `${Math.max(GAP, left)}px`
  box.style.top = `${top}px`
}
