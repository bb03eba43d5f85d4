import { Button } from './Button.tsx'
import { DismissButton } from './DismissButton.tsx'
import type { Message } from './describe-failure.ts'
import { FailureDetail } from './FailureDetail.tsx'

interface AlertProps {
  readonly message: Message
  /** The developers' words, folded away; shown as text. */
  readonly detail: string | null
  /** Something went wrong, and is not just to be known. */
  readonly bad: boolean
  /** What the person may agree to instead of the next step. */
  readonly offer?: { readonly label: string; readonly onPress: () => void } | null
  readonly onDismiss: () => void
}

/** One sentence and a next step that need attention now. */
export function Alert({ message, detail, bad, offer = null, onDismiss }: AlertProps) {
  return (
    <div className={bad ? 'message-box bad' : 'message-box'}>
      <div className="words">
        <p role="alert">
          <strong>{message.sentence}</strong> {message.nextStep}
        </p>
        {detail !== null && <FailureDetail detail={detail} />}
      </div>
      {offer !== null && <Button onPress={offer.onPress}>{offer.label}</Button>}
      <DismissButton onPress={onDismiss} />
    </div>
  )
}
