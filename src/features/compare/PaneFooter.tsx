import { useRef } from 'react'
import { modelById } from '../../models/catalogue.ts'
import { useArrivals } from '../../store/arrivals.ts'
import { useCompares } from '../../store/compares.ts'
import { type Answer, isFinished, type PaneResult } from '../../store/comparison.ts'
import { findModel } from '../../store/model-pool.ts'
import type { LoadState } from '../../store/model-slot.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { useVotes } from '../../store/votes.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { texts } from '../../ui/texts.ts'
import { RunFailure } from '../RunFailure.tsx'
import { agreementOf } from './agreement.ts'
import { takenOver } from './answer-document.ts'
import type { Drawer } from './Compare.tsx'
import type { PaneName } from './name-panes.ts'
import { numbersText, paneText } from './pane-status.ts'

const words = texts.compare.pane

interface PaneFooterProps {
  readonly result: PaneResult
  readonly answer: Answer | null
  readonly name: PaneName
  readonly secret: boolean
  readonly drawer: Drawer
  readonly onDrawer: (drawer: Drawer) => void
  readonly onRun: () => void
}

/** How the pane was asked, its numbers, and what can be done with its answer. */
export function PaneFooter({ result, answer, name, secret, drawer, onDrawer, onRun }: PaneFooterProps) {
  const load = useLoad(result)
  const numbers = answer === null || secret ? null : numbersText(answer)
  const agreement = agreementOf(result.answers)
  const { phase } = result
  const status = useRef<HTMLParagraphElement>(null)
  // For what is gone once it was pressed.
  const focusStatus = () => status.current?.focus()
  const runAgain = () => {
    focusStatus()
    onRun()
  }
  return (
    <footer>
      <p className="status" ref={status} tabIndex={-1}>
        {paneText(result, answer, load, secret)}
      </p>
      {numbers !== null && <p className="more">{numbers}</p>}
      {agreement !== null && (
        <p className="more">{texts.compare.agreement(agreement.same, agreement.answers, agreement.alike)}</p>
      )}
      {phase.type === 'failed' && !secret && (
        <RunFailure failure={phase.failure} again={texts.compare.run} onAgain={runAgain} />
      )}
      {answer !== null && (
        <div className="pane-actions">
          <CopyButton text={answer.text} />
          {secret ? (
            <VoteButton result={result} name={name.name} onVoted={focusStatus} />
          ) : (
            <>
              <ToPlayground answer={answer} result={result} />
              <InspectButton pane={result.setup.id} drawer={drawer} onDrawer={onDrawer} />
            </>
          )}
        </div>
      )}
    </footer>
  )
}

interface ToPlaygroundProps {
  readonly answer: Answer
  readonly result: PaneResult
}

/** The text with this answer in it, to go on with. Not while it is secret whose it is: a continuation takes the suffix's place. */
function ToPlayground({ answer, result }: ToPlaygroundProps) {
  const send = () => {
    const { latest } = useCompares.getState()
    if (latest === null) return
    const { text, end } = takenOver(latest.subject, answer)
    const { params, mode } = useSettings.getState()
    const models = [{ id: result.setup.modelId, chat: false, params: {} }]
    const hole = { start: end, end }
    const { language } = latest.subject
    useArrivals.getState().workSent('compare', 'playground', { text, language, hole, models, params, mode })
  }
  return <Button onPress={send}>{words.toPlayground}</Button>
}

interface VoteButtonProps {
  readonly result: PaneResult
  readonly name: string
  readonly onVoted: () => void
}

function VoteButton({ result, name, onVoted }: VoteButtonProps) {
  const finished = useCompares(({ latest }) => latest !== null && isFinished(latest))
  const vote = () => {
    useVotes.getState().voteCast(modelById(result.setup.modelId).variant ?? 'other')
    useCompares.getState().voted(result.setup.id)
    onVoted()
  }
  return (
    <Button onPress={vote} disabled={!finished}>
      {words.vote(name)}
    </Button>
  )
}

function InspectButton({
  pane,
  drawer,
  onDrawer,
}: Pick<PaneFooterProps, 'drawer' | 'onDrawer'> & { readonly pane: number }) {
  const open = drawer?.type === 'inspect' && drawer.pane === pane
  return (
    <Button pressed={open} onPress={() => onDrawer(open ? null : { type: 'inspect', pane })}>
      {words.inspect}
    </Button>
  )
}

/** How the load of the pane's model is doing. */
function useLoad({ setup }: PaneResult): LoadState {
  const engine = useSettings((state) => state.engine)
  return useModels(({ models }) => findModel(models, { modelId: setup.modelId, engine })?.load ?? IDLE)
}

const IDLE: LoadState = { type: 'idle' }
