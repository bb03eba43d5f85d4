import type { Arrival } from '../store/arrivals.ts'
import { DismissButton } from '../ui/DismissButton.tsx'
import { texts } from '../ui/texts.ts'

const words = texts.links

interface ArrivedNoticeProps {
  /** null while there is nothing to go back to. */
  readonly arrival: Arrival | null
  readonly onBack: () => void
  readonly onDismiss: () => void
}

/** Where the text in the editor came from, and the way back to what it took the place of. Said politely when it comes. */
export function ArrivedNotice({ arrival, onBack, onDismiss }: ArrivedNoticeProps) {
  return (
    <div role="status">
      {arrival !== null && (
        <div className="message-box">
          <p className="words">
            {words.arrived[arrival.from]} {arrival.missing.length > 0 && words.missing(arrival.missing)}{' '}
            {arrival.leftOut && words.leftOut}
          </p>
          <DismissButton goes=".message-box" onPress={onBack}>
            {words.back}
          </DismissButton>
          <DismissButton onPress={onDismiss} />
        </div>
      )}
    </div>
  )
}
