import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { findChatTag, openChatTags } from '../../lib/chat-tags.ts'
import { useChats } from '../../store/chats.ts'
import { Button } from '../../ui/Button.tsx'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.chat

interface MessageFormProps {
  /** Accessible name of the field. */
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  /** The message holds no tag, and something to read. */
  readonly onSend: (message: string) => void
  readonly canSend: boolean
  readonly field?: RefObject<HTMLTextAreaElement | null>
  readonly placeholder?: string
  /** Takes the focus as it appears: a press has asked for it. */
  readonly autoFocus?: boolean
  /** Stands below the field; gets what sends. */
  readonly children: (send: () => void) => ReactNode
}

/** A field for a message. Enter sends it; one with a tag of the chat format is kept, and may be sent with the tag opened. */
export function MessageForm(props: MessageFormProps) {
  const { label, text, onText, onSend, canSend, field, placeholder, autoFocus = false, children } = props
  const [refused, setRefused] = useState<{ readonly where: 'message' | 'system'; readonly tag: string } | null>(null)
  const sendIt = (message: string) => {
    setRefused(null)
    onSend(message)
  }
  const send = () => {
    if (!canSend || text.trim() === '') return
    const found = findTag(text, useChats.getState().system)
    if (found === null) sendIt(text)
    else setRefused(found)
  }
  const sendOpened = () => {
    const { system, systemChanged } = useChats.getState()
    if (!canSend) return
    systemChanged(openChatTags(system))
    sendIt(openChatTags(text))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || isComposing(event.nativeEvent)) return
    event.preventDefault()
    send()
  }
  const change = (changed: string) => {
    setRefused(null)
    onText(changed)
  }
  return (
    <div className="message-form">
      {refused !== null && (
        <div className="refusal">
          <p role="alert">{words.refused[refused.where](refused.tag)}</p>
          <Button onPress={sendOpened}>{words.refused.open}</Button>
          <DismissButton onPress={() => setRefused(null)} />
        </div>
      )}
      <textarea
        ref={field}
        className="message-field"
        aria-label={label}
        placeholder={placeholder}
        value={text}
        rows={2}
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus={autoFocus}
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {children(send)}
    </div>
  )
}

/** Enter also ends the choice of a character, in scripts that have too many for keys. Safari has called that over by then, and tells by the code. */
function isComposing({ isComposing, keyCode }: KeyboardEvent['nativeEvent']): boolean {
  return isComposing || keyCode === 229
}

function findTag(message: string, system: string) {
  const inMessage = findChatTag(message)
  if (inMessage !== null) return { where: 'message', tag: inMessage } as const
  const inSystem = findChatTag(system)
  return inSystem === null ? null : ({ where: 'system', tag: inSystem } as const)
}
