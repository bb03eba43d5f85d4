import type { ChatTurn } from '../../store/chat.ts'
import { useChats } from '../../store/chats.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.chat.spoken

/** Says politely that an answer began and ended, never every token. What failed is an alert of its own. */
export function ChatAnnouncer() {
  const id = useChats(({ turns }) => turns.at(-1)?.id ?? null)
  const news = useChats(({ turns, before }) => newsText(turns.at(-1), before !== null))
  return (
    <div className="sr-only" aria-live="polite">
      {/* The same words twice in a row are news only in a new element. */}
      <p key={id}>{news}</p>
    </div>
  )
}

function newsText(turn: ChatTurn | undefined, canUndo: boolean): string {
  if (turn === undefined) return canUndo ? words.cleared : ''
  // Of an earlier visit: no news.
  if (turn.phase === 'waiting' || turn.phase === 'writing') return words.started
  if (turn.run === null || turn.phase === 'failed') return ''
  if (turn.phase === 'stopped') return words.stopped
  const finished = words.finished(turn.run.written)
  return turn.phase === 'repeated' ? `${finished} ${texts.chat.repeated}` : finished
}
