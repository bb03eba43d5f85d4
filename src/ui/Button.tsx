import type { MouseEvent, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'

export interface ButtonProps {
  /** Visible words; they are the accessible name too, unless `name` is given. */
  readonly children: ReactNode
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void
  /** Accessible name where the visible content is a sign. */
  readonly name?: string
  readonly disabled?: boolean
  /** For a switch: whether it is on. */
  readonly pressed?: boolean
  /** `filled` is for the one thing to do next. */
  readonly look?: 'plain' | 'filled' | 'square'
  /** The key that does the same, as people read it. */
  readonly hint?: string
  /** The same key as `aria-keyshortcuts` spells it. */
  readonly keys?: string
}

export function Button({
  children,
  onPress,
  name,
  disabled = false,
  pressed,
  look = 'plain',
  hint,
  keys,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={look === 'plain' ? 'button' : `button ${look}`}
      aria-label={name}
      title={name}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
      {hint && <Kbd>{hint}</Kbd>}
    </button>
  )
}
