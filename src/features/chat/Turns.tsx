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
  readonly inspectedId: number | null
  readonly onInspect: (id: number | null) => void
}

/** The conversation, with a line where the context ends. */
export function Turns({ turns, leftOut, inspectedId, ...rest }: TurnsProps) {
  const lastLeftOut = leftOut === 0 ? null : turns.filter(isAnswered)[leftOut - 1]
  return turns.map((turn, place) => (
    <Fragment key={turn.id}>
      <Turn
        turn={turn}
        number={place + 1}
        below={turns.length - place - 1}
        inspected={turn.id === inspectedId}
        {...rest}
      />
      {turn === lastLeftOut && <p className="left-out">{texts.chat.leftOut}</p>}
    </Fragment>
  ))
}
