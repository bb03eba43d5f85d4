import { useMemo } from 'react'
import { useCompares } from '../../store/compares.ts'
import { isFinished, isSecret, PANE_LIMITS, type PaneSetup } from '../../store/comparison.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import { answerSide, diffSides } from './diff-answers.ts'
import type { PaneName } from './name-panes.ts'
import { type ShownAnswer, useShownAnswers } from './use-shown-answers.ts'

const words = texts.compare.footer

interface CompareFooterProps {
  readonly panes: readonly PaneSetup[]
  readonly names: readonly PaneName[]
  readonly index: number
  readonly onIndex: (index: number) => void
}

/** What holds for all panes: how they were asked, which seed is shown, and where the first two part. */
export function CompareFooter({ panes, names, index, onIndex }: CompareFooterProps) {
  const own = panes.some(({ params }) => Object.keys(params).length > 0)
  const finished = useCompares(({ latest }) => latest !== null && isFinished(latest))
  const shown = useShownAnswers(panes, names, index)
  return (
    <div className="compare-footer">
      <span>{own ? words.own : words.same}</span>
      <SeedTurner index={index} onIndex={onIndex} />
      <AddPane />
      <span className="difference">{finished && <FirstDifference shown={shown} />}</span>
    </div>
  )
}

function AddPane() {
  const off = useCompares(({ latest }) => latest !== null && (!isFinished(latest) || isSecret(latest)))
  const full = useCompares(({ panes }) => panes.length >= PANE_LIMITS.max)
  const paneAdded = useCompares((state) => state.paneAdded)
  return (
    <Button onPress={paneAdded} disabled={off || full}>
      {texts.compare.addPane}
    </Button>
  )
}

function SeedTurner({ index, onIndex }: Pick<CompareFooterProps, 'index' | 'onIndex'>) {
  const count = useCompares(({ latest }) => latest?.seedCount ?? 1)
  const seed = useCompares(({ latest }) => latest?.params.seed ?? 0)
  if (count === 1) return null
  const turn = (step: number) => onIndex((index + step + count) % count)
  return (
    <span className="turner">
      <Button look="square" name={texts.compare.previousSeed} onPress={() => turn(-1)}>
        ‹
      </Button>
      <span>{texts.compare.seed(seed + index, index + 1, count)}</span>
      <Button look="square" name={texts.compare.nextSeed} onPress={() => turn(1)}>
        ›
      </Button>
    </span>
  )
}

function FirstDifference({ shown: [left, right] }: { readonly shown: readonly ShownAnswer[] }) {
  const text = useMemo(() => (left && right ? differenceText(left, right) : ''), [left, right])
  return <>{text}</>
}

function differenceText(left: ShownAnswer, right: ShownAnswer): string {
  const first = diffSides(answerSide(left.answer), answerSide(right.answer)).first?.left
  return first === undefined || first === null
    ? words.equal(left.name, right.name)
    : words.first(left.name, right.name, first + 1)
}
