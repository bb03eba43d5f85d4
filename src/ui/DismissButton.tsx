import type { MouseEvent } from 'react'
import { Button } from './Button.tsx'
import { texts } from './texts.ts'

interface DismissButtonProps {
  readonly children?: string
  readonly onPress: () => void
}

/** Takes away the message that it stands in. The focus would go with it, so a keyboard goes on with the control behind. */
export function DismissButton({ children = texts.shell.dismiss, onPress }: DismissButtonProps) {
  const press = ({ currentTarget, detail }: MouseEvent) => {
    onPress()
    // A click by a key counts no presses. Of a finger the screen's keyboard would come up where the next control is an editor.
    if (detail === 0) controlBehind(currentTarget)?.focus()
  }
  return <Button onPress={press}>{children}</Button>
}

/** The next control in the order of the page that can be used; null behind the last. */
function controlBehind(element: Element): HTMLElement | null {
  const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')
  const follows = (control: Element) =>
    (element.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const isUsable = (control: HTMLElement) =>
    control.tabIndex >= 0 && !control.matches(':disabled') && control.getClientRects().length > 0
  return [...controls].find((control) => follows(control) && isUsable(control)) ?? null
}
