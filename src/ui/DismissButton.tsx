import type { MouseEvent } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { controlBeside } from './control-beside.ts'
import { texts } from './texts.ts'

interface DismissButtonProps extends Pick<ButtonProps, 'name' | 'disabled'> {
  readonly children?: string
  readonly onPress: () => void
  /** Selector of what goes with it, around it: one of several of its kind, if there are others. */
  readonly goes?: string
}

/** Takes away what it stands in, or can be pressed but once. The focus would go with it, so a keyboard goes on with the control behind. */
export function DismissButton({ children = texts.shell.dismiss, onPress, goes, ...rest }: DismissButtonProps) {
  const press = ({ currentTarget, detail }: MouseEvent) => {
    const gone = goes === undefined ? null : currentTarget.closest(goes)
    onPress()
    // A click by a key counts no presses. Of a finger the screen's keyboard would come up where the next control is an editor.
    if (detail !== 0) return
    const near = gone?.parentElement && controlBeside(gone, gone.parentElement)
    const next = near ?? controlBeside(gone ?? currentTarget)
    next?.focus()
  }
  return (
    <Button onPress={press} {...rest}>
      {children}
    </Button>
  )
}
