import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { texts } from './texts.ts'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A box over the page that has the keyboard until it is closed, the browser's own way; it is open as long as it is there. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser's own key is Escape
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onClose={onClose}
      // What is beside the box is the dialog itself.
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="head">
        <h2 id={id}>{title}</h2>
        <Button look="square" name={texts.shell.close} onPress={close}>
          ✕
        </Button>
      </div>
      <div className="body">{children}</div>
    </dialog>
  )
}
