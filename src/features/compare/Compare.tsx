import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import { createScrollGroup } from '../../editor/scroll-together.ts'
import { CATALOGUE } from '../../models/catalogue.ts'
import { useCompares } from '../../store/compares.ts'
import { isFinished, isSecret, type PaneSetup, resultOf } from '../../store/comparison.ts'
import { makeLink } from '../../store/make-link.ts'
import { pool } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { ShareMessage } from '../../ui/ShareMessage.tsx'
import { useShare } from '../../ui/use-share.ts'
import { ArrivedNotice } from '../ArrivedNotice.tsx'
import { CompareAnnouncer } from './CompareAnnouncer.tsx'
import { CompareFooter } from './CompareFooter.tsx'
import { CompareToolbar } from './CompareToolbar.tsx'
import './compare.css'
import { DiffView } from './DiffView.tsx'
import { InspectPane } from './InspectPane.tsx'
import { namePanes } from './name-panes.ts'
import { Panes } from './Panes.tsx'
import { PromptEditor } from './PromptEditor.tsx'
import { useCompareShortcuts } from './use-compare-shortcuts.ts'
import { useComparison } from './use-comparison.ts'
import { useArrivedWork, useSubject } from './use-subject.ts'
import { Votes } from './Votes.tsx'

interface CompareProps {
  /** Whether this is the screen in sight; the keys are its own only then. */
  readonly active: boolean
  readonly theme: EditorTheme
}

/** What is open below the panes. */
export type Drawer = { type: 'diff' } | { type: 'inspect'; pane: number } | null

/** One prompt, two to four models, side by side. */
export function Compare({ active, theme }: CompareProps) {
  const document = useSubject()
  const { subject, work } = document
  const commands = useComparison(subject)
  const { arrival, dismiss, goBack } = useArrivedWork(document, commands.stop)
  const sharing = useShare(useCallback(() => makeLink('compare', work(), location.href), [work]))
  const [drawer, setDrawer] = useState<Drawer>(null)
  const [shownIndex, setShownIndex] = useState(0)
  const group = useMemo(createScrollGroup, [])
  const latest = useCompares((state) => state.latest)
  const setups = useCompares((state) => state.panes)
  const panes = useMemo(() => inOrder(setups, latest?.panes.map(({ setup }) => setup.id) ?? []), [setups, latest])
  const names = useMemo(() => namePanes(panes, latest), [panes, latest])
  const index = Math.min(shownIndex, (latest?.seedCount ?? 1) - 1)
  // The pane is gone that it belongs to, or has another model now.
  if (drawer?.type === 'inspect' && !panes.some((pane) => pane.id === drawer.pane && resultOf(latest, pane)))
    setDrawer(null)
  useCompareShortcuts(commands, active)
  useModelsAhead(active, setups)
  return (
    <div className="compare">
      <CompareToolbar
        document={document}
        commands={commands}
        drawer={drawer}
        onDrawer={setDrawer}
        onShare={sharing.share}
      />
      <div className="messages">
        <ArrivedNotice arrival={arrival} onBack={goBack} onDismiss={dismiss} />
        <ShareMessage outcome={sharing.outcome} onDismiss={sharing.dismiss} />
        <Votes />
      </div>
      <PromptEditor document={document} commands={commands} theme={theme} />
      <ErrorBoundary>
        <Panes
          panes={panes}
          names={names}
          index={index}
          theme={theme}
          group={group}
          drawer={drawer}
          onDrawer={setDrawer}
          onRun={commands.run}
        />
      </ErrorBoundary>
      {drawer?.type === 'diff' && (
        <DiffView panes={panes} names={names} index={index} onClose={() => setDrawer(null)} />
      )}
      {drawer?.type === 'inspect' && !(latest && isSecret(latest)) && (
        <InspectPane
          pane={drawer.pane}
          name={names[panes.findIndex(({ id }) => id === drawer.pane)]?.name ?? ''}
          index={index}
          commands={commands}
          onClose={() => setDrawer(null)}
        />
      )}
      <CompareFooter panes={panes} names={names} index={index} onIndex={setShownIndex} />
      <CompareAnnouncer />
    </div>
  )
}

/** As they were run, where these are the panes that were; a blind run has shuffled them. */
function inOrder(setups: readonly PaneSetup[], ran: readonly number[]): readonly PaneSetup[] {
  const ordered = ran.flatMap((id) => setups.find((setup) => setup.id === id) ?? [])
  return ordered.length === setups.length ? ordered : setups
}

/** Whoever looks at the panes will run them: models that come with the page are loaded ahead, as far as there is room for all. */
function useModelsAhead(active: boolean, panes: readonly PaneSetup[]): void {
  const engine = useSettings((state) => state.engine)
  const models = [...new Set(panes.map(({ modelId }) => modelId))].filter(isShipped).join(' ')
  useEffect(() => {
    const { latest } = useCompares.getState()
    if (!active || (latest !== null && !isFinished(latest))) return
    for (const modelId of models.split(' ')) if (modelId !== '') pool.warm({ modelId, engine })
  }, [active, models, engine])
}

function isShipped(modelId: string): boolean {
  return CATALOGUE.some(({ id }) => id === modelId)
}
