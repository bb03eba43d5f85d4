import { useMemo } from 'react'
import { AnswerEditor } from '../../editor/AnswerEditor.tsx'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import type { ScrollGroup } from '../../editor/scroll-together.ts'
import { useCompares } from '../../store/compares.ts'
import { type Answer, isSecret, type PaneSetup, resultOf } from '../../store/comparison.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import { asLanguage } from '../examples.ts'
import { answerDocument, secretDocument } from './answer-document.ts'
import type { Drawer } from './Compare.tsx'
import type { PaneName } from './name-panes.ts'
import { PaneFooter } from './PaneFooter.tsx'
import { PaneOptions } from './PaneOptions.tsx'
import { plannedText } from './pane-status.ts'

interface PaneProps {
  readonly setup: PaneSetup
  readonly name: PaneName
  readonly index: number
  readonly theme: EditorTheme
  readonly group: ScrollGroup
  readonly drawer: Drawer
  readonly onDrawer: (drawer: Drawer) => void
  /** Asks all panes anew. */
  readonly onRun: () => void
}

/** One model and what it made of the prompt. */
export function Pane({ setup, name, index, theme, group, drawer, onDrawer, onRun }: PaneProps) {
  const result = useCompares(({ latest }) => resultOf(latest, setup))
  const secret = useCompares(({ latest }) => latest !== null && isSecret(latest))
  const answer = result?.answers[index] ?? null
  return (
    <section className="pane" aria-label={name.name}>
      <header>
        <h2>
          {name.model !== null && <VariantDot variant={name.model.variant} />}
          {name.name}
          {name.model !== null && name.model.name !== name.name && <span className="model">{name.model.name}</span>}
        </h2>
        <PaneOptions setup={setup} name={name.name} />
      </header>
      <ErrorBoundary>
        {result === null ? (
          <p className="empty">{plannedText(setup)}</p>
        ) : (
          <PaneAnswer answer={answer} secret={secret} name={name.name} theme={theme} group={group} />
        )}
      </ErrorBoundary>
      {result !== null && (
        <PaneFooter
          result={result}
          answer={answer}
          name={name}
          secret={secret}
          drawer={drawer}
          onDrawer={onDrawer}
          onRun={onRun}
        />
      )}
    </section>
  )
}

interface PaneAnswerProps {
  readonly answer: Answer | null
  readonly secret: boolean
  readonly name: string
  readonly theme: EditorTheme
  readonly group: ScrollGroup
}

function PaneAnswer({ answer, secret, name, theme, group }: PaneAnswerProps) {
  const subject = useCompares(({ latest }) => latest?.subject ?? null)
  const shown = useMemo(
    () => subject && (secret ? secretDocument : answerDocument)(subject, answer, asLanguage(subject.language)),
    [subject, answer, secret],
  )
  if (shown === null) return null
  return (
    <div className="code">
      <AnswerEditor shown={shown} label={texts.compare.pane.answer(name)} theme={theme} group={group} />
    </div>
  )
}
