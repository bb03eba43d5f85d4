import { memo, useState } from 'react'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import { modelById } from '../../models/catalogue.ts'
import type { ChatTurn } from '../../store/chat.ts'
import { useChats } from '../../store/chats.ts'
import { findModel } from '../../store/model-pool.ts'
import type { LoadState } from '../../store/model-slot.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import { RunFailure } from '../RunFailure.tsx'
import { AnswerText } from './AnswerText.tsx'
import { isAnswered } from './chat-request.ts'
import { turnNumbers, turnStatus } from './chat-status.ts'
import { MessageForm } from './MessageForm.tsx'
import { TurnNotes } from './TurnNotes.tsx'
import type { ChatCommands } from './use-chat.ts'

const words = texts.chat

interface TurnProps {
  readonly turn: ChatTurn
  /** From 0. */
  readonly place: number
  /** How many turns stand below. */
  readonly below: number
  readonly theme: EditorTheme
  readonly commands: ChatCommands
  /** Some turn is being answered. */
  readonly busy: boolean
  readonly inspected: boolean
  readonly onInspect: (place: number | null) => void
  /** Something was pressed that goes, or that cannot be pressed while the answer comes: the focus needs another place. */
  readonly onPressed: () => void
}

/** One message and its answer. */
export const Turn = memo((props: TurnProps) => {
  const { turn, place, theme } = props
  const { name, variant } = modelById(turn.modelId)
  return (
    <article className="turn" aria-label={words.turn(place + 1)}>
      <Said {...props} />
      <div className="answered">
        <h3>
          {variant !== null && <VariantDot variant={variant} />}
          {name}
        </h3>
        {isAnswered(turn) && (
          <div className="answer">
            <AnswerText text={turn.answer.trim()} theme={theme} />
          </div>
        )}
        <Outcome {...props} />
      </div>
    </article>
  )
})

/** What the person said; it can be said otherwise, and the conversation goes on from there. */
function Said({ turn, below, commands, busy, onPressed }: TurnProps) {
  const turnEdited = useChats((state) => state.turnEdited)
  const { id, edit } = turn
  // One that was left open stands in an old conversation as it is read again: only a press moves the focus there.
  const [pressed, setPressed] = useState(false)
  const begin = () => {
    setPressed(true)
    turnEdited(id, turn.user)
  }
  const end = () => {
    turnEdited(id, null)
    onPressed()
  }
  const resend = (message: string) => {
    end()
    commands.resend(turn, message)
  }
  return (
    <div className="said">
      <h3>{words.you}</h3>
      {edit === null ? (
        <>
          <p className="message">{turn.user}</p>
          <div className="turn-actions">
            <Button onPress={begin} disabled={busy}>
              {words.edit}
            </Button>
          </div>
        </>
      ) : (
        <MessageForm
          label={words.editMessage}
          text={edit}
          onText={(text) => turnEdited(id, text)}
          onSend={resend}
          canSend={!busy}
          autoFocus={pressed}
        >
          {(press) => (
            <div className="turn-actions">
              <Button onPress={press} disabled={busy || edit.trim() === ''}>
                {words.editSend}
              </Button>
              <Button onPress={end}>{words.cancel}</Button>
              <span className="soft">{words.editHint(below)}</span>
            </div>
          )}
        </MessageForm>
      )}
    </div>
  )
}

/** How the answer came about, and what can be done with it. */
function Outcome({ turn, place, below, commands, busy, inspected, onInspect, onPressed }: TurnProps) {
  const load = useLoad(turn)
  const numbers = turnNumbers(turn)
  const retry = () => {
    commands.resend(turn, turn.user)
    onPressed()
  }
  return (
    <>
      <p className="status">{turnStatus(turn, load)}</p>
      {numbers !== null && <p className="more">{numbers}</p>}
      <TurnNotes turn={turn} latest={below === 0} />
      {turn.failure !== null && <RunFailure failure={turn.failure} again={words.retry} onAgain={retry} />}
      <div className="turn-actions">
        {isAnswered(turn) && <CopyButton text={turn.answer.trim()} />}
        <Button onPress={retry} disabled={busy}>
          {words.retry}
        </Button>
        {turn.run !== null && (
          <Button pressed={inspected} onPress={() => onInspect(inspected ? null : place)}>
            {words.inspect}
          </Button>
        )}
      </div>
    </>
  )
}

/** How the load of the turn's model is doing. */
function useLoad({ modelId }: ChatTurn): LoadState {
  const engine = useSettings((state) => state.engine)
  return useModels(({ models }) => findModel(models, { modelId, engine })?.load ?? IDLE)
}

const IDLE: LoadState = { type: 'idle' }
