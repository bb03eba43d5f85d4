import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import type { Run } from '../../store/run.ts'
import { texts } from '../../ui/texts.ts'
import { Alternatives } from './Alternatives.tsx'
import { answerLines, answerPlaces, cutFrom, givenCount, givenWith } from './answer-places.ts'
import { nextPlace } from './next-place.ts'
import { SurenessLegend } from './SurenessLegend.tsx'
import { TokenLine } from './TokenLine.tsx'

const words = texts.inspect.sureness

interface SurenessProps {
  readonly run: Run | null
  readonly onRegenerate: ((given: readonly SampledToken[]) => void) | null
}

/** The answer token by token, each underlined by how probable it was; one of them opened for its alternatives. */
export function Sureness({ run, onRegenerate }: SurenessProps) {
  const [opened, open] = useState<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const places = useMemo(() => (run === null ? [] : answerPlaces(run)), [run])
  if (run === null || places.length === 0) return <p className="inspect-hint">{words.hint}</p>
  const there = opened === null ? undefined : places[opened]
  const close = () => {
    open(null)
    if (opened !== null) focusPlace(box.current, opened)
  }
  const choose = (id: number) => {
    if (opened === null || onRegenerate === null) return
    if (id === there?.id) close()
    else onRegenerate(givenWith(places, opened, id))
  }
  return (
    <div ref={box}>
      <AnswerTokens run={run} places={places} opened={opened} onOpen={open} />
      {opened !== null && there !== undefined && (
        <Alternatives
          key={opened}
          place={opened + 1}
          token={there}
          pieces={run.model.pieces}
          onChoose={onRegenerate === null ? null : choose}
          onClose={close}
        />
      )}
      <SurenessLegend hasCut={cutFrom(run) < run.tokens.length} />
      {opened === null && <p className="inspect-hint">{words.how}</p>}
    </div>
  )
}

interface AnswerTokensProps {
  readonly run: Run
  readonly places: readonly SampledToken[]
  readonly opened: number | null
  readonly onOpen: (place: number) => void
}

/** One stop for Tab; arrow keys go from token to token and from line to line. */
function AnswerTokens({ run, places, opened, onOpen }: AnswerTokensProps) {
  const { pieces } = run.model
  const [active, setActive] = useState(0)
  const lines = useMemo(() => answerLines(places, pieces), [places, pieces])
  const given = givenCount(run)
  const cut = cutFrom(run)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : nextPlace(event.key, active, lines)
    if (next === null) return
    event.preventDefault()
    focusPlace(event.currentTarget, next)
  }
  return (
    <div
      className="answer-tokens"
      role="toolbar"
      aria-label={words.answer}
      onKeyDown={onKeyDown}
      onFocus={(event) => setActive(placeAt(event.target) ?? active)}
    >
      {lines.map(({ start, end }) => (
        <TokenLine
          key={start}
          places={places}
          start={start}
          end={end}
          pieces={pieces}
          active={within(active, start, end)}
          opened={within(opened, start, end)}
          chosen={within(given - 1, start, end)}
          cutFrom={Math.min(cut, end)}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}

/** null where it is in another line, so that only the lines that change are drawn anew. */
function within(place: number | null, start: number, end: number): number | null {
  return place !== null && place >= start && place < end ? place : null
}

function focusPlace(box: HTMLElement | null, place: number): void {
  box?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus()
}

function placeAt(target: EventTarget): number | null {
  const place = target instanceof HTMLElement ? target.dataset.place : undefined
  return place === undefined ? null : Number(place)
}
