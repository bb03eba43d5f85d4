import { useMemo, useState } from 'react'
import { useCompares } from '../../store/compares.ts'
import type { PaneSetup } from '../../store/comparison.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { useOpened } from '../../ui/use-opened.ts'
import { answerSide, type Difference, type DiffSide, diffSides } from './diff-answers.ts'
import type { PaneName } from './name-panes.ts'
import { useShownAnswers } from './use-shown-answers.ts'

const words = texts.compare.difference

interface DiffViewProps {
  readonly panes: readonly PaneSetup[]
  readonly names: readonly PaneName[]
  readonly index: number
  readonly onClose: () => void
}

interface Choice {
  readonly value: string
  readonly label: string
  readonly side: DiffSide
  /** The text is a model's, and not the person's. */
  readonly written: boolean
}

/** Any two answers against each other, or one against what stood in the hole. */
export function DiffView({ panes, names, index, onClose }: DiffViewProps) {
  const section = useOpened()
  const shown = useShownAnswers(panes, names, index)
  const original = useCompares(({ latest }) => latest?.subject.original ?? null)
  const choices = useMemo<Choice[]>(() => {
    const answers = shown.map(({ pane, name, answer }) => ({
      value: `pane-${pane}`,
      label: name,
      side: answerSide(answer),
      written: true,
    }))
    if (original === null) return answers
    return [
      ...answers,
      { value: 'original', label: words.original, side: { text: original, tokens: null }, written: false },
    ]
  }, [shown, original])
  const [leftId, setLeft] = useState<string | null>(null)
  const [rightId, setRight] = useState<string | null>(null)
  const left = choices.find(({ value }) => value === leftId) ?? choices[0]
  const right = choices.find(({ value }) => value === rightId) ?? choices.find((choice) => choice !== left)
  return (
    <section ref={section} className="drawer diff" aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        {left && <Select label={words.left} value={left.value} options={choices} onChange={setLeft} />}
        {right && <Select label={words.right} value={right.value} options={choices} onChange={setRight} />}
        <Button onPress={onClose}>{words.close}</Button>
      </header>
      {left && right ? <TwoTexts left={left} right={right} /> : <p className="empty">{words.noAnswer}</p>}
    </section>
  )
}

function TwoTexts({ left, right }: { readonly left: Choice; readonly right: Choice }) {
  const difference = useMemo(() => diffSides(left.side, right.side), [left, right])
  const first = difference.first?.left ?? difference.first?.right ?? null
  return (
    <>
      <p className="hint" role="status">
        {difference.first === null ? words.none : first === null ? words.somewhere : words.first(first + 1)}
      </p>
      <div className="sides">
        <Side choice={left} units={difference.left} difference={difference} which="a" />
        <Side choice={right} units={difference.right} difference={difference} which="b" />
      </div>
    </>
  )
}

interface SideProps {
  readonly choice: Choice
  readonly units: readonly string[]
  readonly difference: Difference
  readonly which: 'a' | 'b'
}

function Side({ choice, units, difference, which }: SideProps) {
  const firstChange = difference.parts.findIndex(({ same }) => !same)
  return (
    <figure>
      <figcaption>{choice.label}</figcaption>
      <pre className={choice.written ? 'written' : undefined}>
        {difference.parts.map((part, place) => {
          const start = which === 'a' ? part.aStart : part.bStart
          const text = units.slice(start, which === 'a' ? part.aEnd : part.bEnd)
          if (part.same) return <span key={start}>{text.join('')}</span>
          if (place !== firstChange) return <mark key={`differs-${start}`}>{text.join('')}</mark>
          return (
            <mark key={`differs-${start}`}>
              <span className="first">{text[0] ?? ''}</span>
              {text.slice(1).join('')}
            </mark>
          )
        })}
      </pre>
    </figure>
  )
}
