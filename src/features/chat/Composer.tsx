import type { RefObject } from 'react'
import { isBusy } from '../../store/chat.ts'
import { useChats } from '../../store/chats.ts'
import { Button } from '../../ui/Button.tsx'
import { KEYS } from '../../ui/platform-keys.ts'
import { texts } from '../../ui/texts.ts'
import { ContextMeter } from './ContextMeter.tsx'
import { MessageForm } from './MessageForm.tsx'
import type { ChatCommands } from './use-chat.ts'
import type { ContextUse } from './use-context.ts'

const words = texts.chat

interface ComposerProps {
  readonly commands: ChatCommands
  readonly context: ContextUse | null
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** The next message, what it leaves of the context, and Stop. */
export function Composer({ commands, context, field }: ComposerProps) {
  const draft = useChats((state) => state.draft)
  const draftChanged = useChats((state) => state.draftChanged)
  const busy = useChats(isBusy)
  const send = (message: string) => {
    draftChanged('')
    commands.send(message)
    field.current?.focus()
  }
  return (
    <div className="composer">
      <MessageForm
        label={words.message}
        placeholder={words.placeholder}
        text={draft}
        onText={draftChanged}
        onSend={send}
        canSend={!busy}
        field={field}
      >
        {(press) => (
          <div className="below">
            <ContextMeter context={context} />
            <div className="buttons">
              <Button onPress={() => commands.stop()} disabled={!busy} {...KEYS.escape}>
                {texts.toolbar.stop}
              </Button>
              <Button look="filled" onPress={press} disabled={busy || draft.trim() === ''} {...KEYS.send}>
                {words.send}
              </Button>
            </div>
          </div>
        )}
      </MessageForm>
    </div>
  )
}
