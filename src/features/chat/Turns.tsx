import { Fragment } from 'react'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import type { ChatTurn } from '../../store/chat.ts'
import { texts } from '../../ui/texts.ts'
import { isAnswered } from './chat-request.ts'
import { Turn } from './Turn.tsx'
import type { ChatCommands } from './use-chat.ts'

interface TurnsProps {
  readonly turns: readonly ChatTurn[]
  /** How many of the answered ones the model does not read any more. */
  readonly leftOut: number
  readonly theme: EditorTheme
  readonly commands: ChatCommands
  readonly busy: boolean
  /** Which turn's run lies open. */
  readonly inspected: number | null
  readonly onInspect: (place: number | null) => void
  readonly onPressed: () => void
}

/** The conversation, with a line where the context ends. */
export function Turns({ turns, leftOut, inspected, ...rest }: TurnsProps) {
  const lastLeftOut = leftOut === 0 ? null : turns.filter(isAnswered)[leftOut - 1]
  return turns.map((turn, place) => (
    <Fragment key={turn.id}>
      <Turn turn={turn} place={place} below={turns.length - place - 1} inspected={place === inspected} {...rest} />
      {turn === lastLeftOut && <p className="left-out">{texts.chat.leftOut}</p>}
    </Fragment>
  ))
}
