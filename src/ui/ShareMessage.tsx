import { useEffect, useId, useRef } from 'react'
import { assertNever } from '../lib/assert-never.ts'
import { Alert } from './Alert.tsx'
import { DismissButton } from './DismissButton.tsx'
import { texts } from './texts.ts'
import type { ShareOutcome } from './use-share.ts'

const words = texts.links

interface ShareMessageProps {
  readonly outcome: ShareOutcome | null
  readonly onDismiss: () => void
}

/** What became of the link, said politely when it comes. */
export function ShareMessage({ outcome, onDismiss }: ShareMessageProps) {
  return <div role="status">{outcome !== null && <Outcome outcome={outcome} onDismiss={onDismiss} />}</div>
}

function Outcome({ outcome, onDismiss }: { readonly outcome: ShareOutcome; readonly onDismiss: () => void }) {
  switch (outcome.type) {
    case 'copied':
      return (
        <div className="message-box">
          <p className="words">{words.copied(outcome.characters)}</p>
          <DismissButton onPress={onDismiss} />
        </div>
      )
    case 'not-copied':
      return <LinkField url={outcome.url} onDismiss={onDismiss} />
    case 'too-large':
      return <Alert message={words.tooLarge} detail={null} bad onDismiss={onDismiss} />
    case 'failed':
      return <Alert message={words.failed} detail={null} bad onDismiss={onDismiss} />
    default:
      return assertNever(outcome)
  }
}

/** All of it selected: one key copies it. */
function LinkField({ url, onDismiss }: { readonly url: string; readonly onDismiss: () => void }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <div className="message-box">
      <p className="words short">
        <label htmlFor={id}>{words.notCopied}</label>
      </p>
      <input
        ref={field}
        id={id}
        className="text-field link-field"
        value={url}
        readOnly
        onFocus={(event) => event.target.select()}
      />
      <DismissButton onPress={onDismiss} />
    </div>
  )
}
