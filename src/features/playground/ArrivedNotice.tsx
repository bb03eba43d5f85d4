import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import type { Arrived } from './use-arrival.ts'

const words = texts.links

interface ArrivedNoticeProps {
  readonly arrived: Arrived | null
  readonly onBack: () => void
  readonly onDismiss: () => void
}

/** Where the text in the editor came from, and the way back to what it took the place of. Said politely when it comes. */
export function ArrivedNotice({ arrived, onBack, onDismiss }: ArrivedNoticeProps) {
  return (
    <div role="status">
      {arrived !== null && (
        <div className="message-box">
          <p className="words">
            {words.arrived[arrived.arrival.from]} {arrived.arrival.leftOut && words.leftOut}
          </p>
          <Button onPress={onBack}>{words.back}</Button>
          <Button onPress={onDismiss}>{texts.shell.dismiss}</Button>
        </div>
      )}
    </div>
  )
}
