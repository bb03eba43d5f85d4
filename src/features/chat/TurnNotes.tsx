import { findChatTag } from '../../lib/chat-tags.ts'
import { CATALOGUE } from '../../models/catalogue.ts'
import { type ChatTurn, isBusy } from '../../store/chat.ts'
import { texts } from '../../ui/texts.ts'
import { isAnswered } from './chat-request.ts'

const words = texts.chat

/** What there is to know of an answer besides its numbers, and what would help. `latest`: no turn stands below. */
export function TurnNotes({ turn, latest }: { readonly turn: ChatTurn; readonly latest: boolean }) {
  const tag = findChatTag(turn.answer)
  const ended = !isBusy({ turns: [turn] })
  const sameAgain = (turn.run?.request.params.temperature ?? 1) === 0
  const miniature = CATALOGUE.find(({ id }) => id === turn.modelId)
  return (
    <>
      {tag !== null && <p className="more">{words.tagInAnswer(tag)}</p>}
      {turn.phase === 'repeated' && <p className="more">{words.repeated}</p>}
      {ended && !isAnswered(turn) && (
        <p className="more">{turn.answer.trim() === '' ? words.noAnswer : words.saysNothing}</p>
      )}
      {ended && sameAgain && latest && <p className="more">{words.sameAnswer}</p>}
      {ended && turn.phase !== 'failed' && latest && miniature && (
        <p className="more">
          {words.miniature(miniature.name)} {words.empty.offer} <a href="#/models">{words.empty.toModels}</a>.
        </p>
      )}
    </>
  )
}
