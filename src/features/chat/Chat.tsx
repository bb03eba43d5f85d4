import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import { CATALOGUE } from '../../models/catalogue.ts'
import { isBusy } from '../../store/chat.ts'
import { useChats } from '../../store/chats.ts'
import { pool } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import { usePageKeys } from '../../ui/use-page-keys.ts'
import { ChatAnnouncer } from './ChatAnnouncer.tsx'
import { ChatToolbar } from './ChatToolbar.tsx'
import { Composer } from './Composer.tsx'
import './chat.css'
import { EmptyChat } from './EmptyChat.tsx'
import { InspectTurn } from './InspectTurn.tsx'
import { Turns } from './Turns.tsx'
import { type ChatCommands, useChat } from './use-chat.ts'
import { useContextUse } from './use-context.ts'
import { useFollowEnd } from './use-follow-end.ts'

const words = texts.chat

interface ChatProps {
  /** Whether this is the screen in sight; the keys are its own only then. */
  readonly active: boolean
  readonly theme: EditorTheme
}

/** A conversation with a model that was trained on conversations. */
export function Chat({ active, theme }: ChatProps) {
  const commands = useChat()
  const turns = useChats((state) => state.turns)
  const busy = useChats(isBusy)
  const context = useContextUse(active)
  // A place and not a turn: another token chosen there makes another turn of it.
  const [inspected, setInspected] = useState<number | null>(null)
  const log = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useFollowEnd(log, active, turns)
  useEffect(() => {
    if (turns.length === 0) setInspected(null)
  }, [turns.length])
  useModelAhead(active)
  usePageKeys(
    active,
    useCallback(({ key }) => key === 'Escape' && commands.stop(), [commands]),
  )
  const inspectedTurn = inspected === null ? undefined : turns[inspected]
  // What was pressed is gone, or cannot be pressed while the answer comes.
  const onPressed = useCallback(() => log.current?.focus(), [])
  return (
    <div className={inspectedTurn ? 'chat with-side' : 'chat'}>
      <ChatToolbar commands={commands} onPressed={onPressed} />
      <UndoNotice commands={commands} onPressed={onPressed} />
      <section className="chat-log" ref={log} aria-label={words.title} tabIndex={-1}>
        <h2 className="sr-only">{words.title}</h2>
        {turns.length === 0 ? (
          <EmptyChat commands={commands} onPressed={onPressed} />
        ) : (
          <Turns
            turns={turns}
            leftOut={context?.type === 'fits' ? context.dropped : 0}
            theme={theme}
            commands={commands}
            busy={busy}
            inspected={inspected}
            onInspect={setInspected}
            onPressed={onPressed}
          />
        )}
      </section>
      {inspectedTurn && inspected !== null && (
        <InspectTurn
          turn={inspectedTurn}
          number={inspected + 1}
          commands={commands}
          busy={busy}
          onClose={() => setInspected(null)}
        />
      )}
      <Composer commands={commands} context={context} field={field} />
      <ChatAnnouncer />
    </div>
  )
}

/** What Clear, Edit, Retry and another token have taken away can be had back, until the next message. */
function UndoNotice({ commands, onPressed }: { readonly commands: ChatCommands; readonly onPressed: () => void }) {
  const undo = () => {
    commands.undo()
    onPressed()
  }
  const lost = useChats(({ turns, before }) => {
    const here = new Set(turns.map(({ id }) => id))
    return before?.filter(({ id }) => !here.has(id)).length ?? 0
  })
  return (
    <div className="undo" role="status">
      {lost > 0 && (
        <div className="message-box">
          <p className="words">{words.changed(lost)}</p>
          <Button onPress={undo}>{words.undo}</Button>
        </div>
      )}
    </div>
  )
}

/** Whoever looks at this screen will ask: a model that comes with the page is loaded ahead, if there is room. */
function useModelAhead(active: boolean): void {
  const modelId = useChats((state) => state.modelId)
  const engine = useSettings((state) => state.engine)
  useEffect(() => {
    if (active && CATALOGUE.some(({ id }) => id === modelId)) pool.warm({ modelId, engine })
  }, [active, modelId, engine])
}
