import { useCallback, useEffect, useState } from 'react'
import { CodeEditor } from '../../editor/CodeEditor.tsx'
import type { EditorHandle, EditorTheme, LanguageId } from '../../editor/editor-handle.ts'
import { useArrivals } from '../../store/arrivals.ts'
import { makeLink } from '../../store/make-link.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import type { SharedWork } from '../../store/shared-work.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { ShareMessage } from '../../ui/ShareMessage.tsx'
import { texts } from '../../ui/texts.ts'
import { useShare } from '../../ui/use-share.ts'
import { ArrivedNotice } from '../ArrivedNotice.tsx'
import { Announcer } from './Announcer.tsx'
import { AnswerBar } from './AnswerBar.tsx'
import { FirstVisitCard } from './FirstVisitCard.tsx'
import { InspectRun } from './InspectRun.tsx'
import { Notices } from './Notices.tsx'
import { Parameters } from './Parameters.tsx'
import './playground.css'
import { RunNumbers } from './RunNumbers.tsx'
import { rememberRun } from './remember-run.ts'
import { SuggestionTrace } from './SuggestionTrace.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useArrival } from './use-arrival.ts'
import { keepBeforeWork, useDocument } from './use-document.ts'
import { useFillHoles } from './use-fill-holes.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useSuggestions } from './use-suggestions.ts'

/** Before there is an editor; what hands work on is disabled then. */
const NO_TEXT = { text: '', hole: null }
const EDITOR_TEXTS = { label: texts.editor.label, hole: texts.editor.hole, writing: texts.editor.writing }

interface PlaygroundProps {
  /** Whether this is the screen in sight; the keys are its own only then. */
  readonly active: boolean
  readonly theme: EditorTheme
}

/** Write code, ask for the middle, take it or leave it. */
export function Playground({ active, theme }: PlaygroundProps) {
  const { onReady, editor, commands: fillCommands } = useFillHoles(keepBeforeWork)
  const commands = useSuggestions(editor, fillCommands)
  const document = useDocument(editor, commands.whenQuiet)
  const { exampleId, language, replace } = document
  const { arrived, dismiss, goBack } = useArrival(editor, replace)
  const work = useWork(editor, language)
  const sharing = useShare(useCallback(() => makeLink('playground', work(), location.href), [work]))
  const [tabMovesFocus, setTabMovesFocus] = useState<boolean | null>(null)
  useEffect(rememberRun, [])
  useShortcuts(commands, active)
  useModelOfSettings()
  return (
    <div className="playground">
      <Toolbar
        exampleId={exampleId}
        language={language}
        isReady={editor !== null}
        commands={commands}
        onExample={document.openExample}
        onLanguage={document.chooseLanguage}
        onShare={sharing.share}
        onCompare={() => useArrivals.getState().workSent('playground', 'compare', { ...work(), models: [] })}
      />
      <div className="messages">
        {/* Who comes by a link is told of that first. */}
        {arrived === null && <FirstVisitCard />}
        <ArrivedNotice arrival={arrived?.arrival ?? null} onBack={goBack} onDismiss={dismiss} />
        <ShareMessage outcome={sharing.outcome} onDismiss={sharing.dismiss} />
        <Notices onDismiss={commands.dismissNotice} />
      </div>
      <section className="code" id="editor" tabIndex={-1} aria-label={texts.editor.label}>
        <ErrorBoundary>
          <CodeEditor
            initialText={document.initialText}
            language={language}
            theme={theme}
            texts={EDITOR_TEXTS}
            commands={commands}
            onReady={onReady}
            onEdit={document.keep}
            onTabMovesFocus={setTabMovesFocus}
          />
        </ErrorBoundary>
      </section>
      <aside className="side">
        <ErrorBoundary>
          <RunNumbers />
          <InspectRun commands={commands} />
          <SuggestionTrace />
          <Parameters />
        </ErrorBoundary>
      </aside>
      <AnswerBar commands={commands} tabMovesFocus={tabMovesFocus === true} />
      <Announcer tabMovesFocus={tabMovesFocus} />
    </div>
  )
}

/** The text with its holes, and how they are to be filled here. */
function useWork(editor: EditorHandle | null, language: LanguageId): () => SharedWork {
  return useCallback(() => {
    const { text, hole } = editor?.asked() ?? NO_TEXT
    const { modelId, params, mode } = useSettings.getState()
    return { text, hole, language, models: [{ id: modelId, chat: false, params: {} }], params, mode }
  }, [editor, language])
}

/** Loads at start, and anew when the person chooses another model or engine. */
function useModelOfSettings(): void {
  const modelId = useSettings((state) => state.modelId)
  const engine = useSettings((state) => state.engine)
  const modelWanted = useModels((state) => state.modelWanted)
  useEffect(() => modelWanted(modelId, engine), [modelWanted, modelId, engine])
}
