import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SampledToken, TokenChoice } from '../../generation/run-event.ts'
import { type PieceTable, pieceAt } from '../../lib/piece-table.ts'
import { Button } from '../../ui/Button.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { texts } from '../../ui/texts.ts'
import { spellPiece } from './spell-piece.ts'

const words = texts.inspect.alternatives

interface AlternativesProps {
  /** Counted from 1. */
  readonly place: number
  readonly token: SampledToken
  readonly pieces: PieceTable
  /** null where the answer cannot be changed now. */
  readonly onChoose: ((id: number) => void) | null
  readonly onClose: () => void
}

/** What else could have stood in one place, most probable first. A list box: arrow keys move, Enter chooses, Escape closes. */
export function Alternatives({ place, token, pieces, onChoose, onClose }: AlternativesProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const choices = withWritten(token)
  const [active, setActive] = useState(() => choices.findIndex((choice) => choice.id === token.id))
  useEffect(() => list.current?.focus(), [])
  const choose = (choice: TokenChoice | undefined) => choice !== undefined && onChoose?.(choice.id)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = keyTarget(event.key, active, choices.length)
    if (next !== null) setActive(next)
    else if (event.key === 'Enter' || event.key === ' ') choose(choices[active])
    else if (event.key === 'Escape') onClose()
    else return
    // The keys of the page, Escape above all, must not act as well.
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="choices">
      <div className="head">
        <h3 id={`${id}-title`}>{words.title(place)}</h3>
        <Button look="square" name={words.close} onPress={onClose}>
          ×
        </Button>
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-how`}
        aria-activedescendant={`${id}-${active}`}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice, index) => (
          <Choice
            key={choice.id}
            id={`${id}-${index}`}
            choice={choice}
            pieces={pieces}
            active={index === active}
            written={choice.id === token.id}
            disabled={onChoose === null}
            onPress={() => choose(choice)}
          />
        ))}
      </div>
      <p className="inspect-hint" id={`${id}-how`}>
        {onChoose === null ? words.blocked : words.choose}
      </p>
    </div>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly choice: TokenChoice
  readonly pieces: PieceTable
  readonly active: boolean
  readonly written: boolean
  readonly disabled: boolean
  readonly onPress: () => void
}

function Choice({ id, choice, pieces, active, written, disabled, onPress }: ChoiceProps) {
  const { look, text } = spellPiece(pieceAt(pieces, choice.id))
  const probability = Math.exp(choice.logprob)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys for all its options.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={disabled}
      aria-label={words.option(text, probability, written)}
      onClick={onPress}
    >
      <span className={`chip ${look}`}>{text}</span>
      <span className="written">{written && words.written}</span>
      <Meter share={probability} />
      <span className="percent">{texts.inspect.sureness.percent(probability)}</span>
    </div>
  )
}

/** At a high temperature the written token may be none of the most probable ones. */
function withWritten({ id, logprob, alternatives }: SampledToken): readonly TokenChoice[] {
  return alternatives.some((one) => one.id === id) ? alternatives : [...alternatives, { id, logprob }]
}

function keyTarget(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(active + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(active - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
