import { useCallback, useEffect, useState } from 'react'
import { CodeEditor } from '../../editor/CodeEditor.tsx'
import type { EditorTheme, LanguageId } from '../../editor/editor-handle.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { texts } from '../../ui/texts.ts'
import { EXAMPLES, type Example, exampleById } from '../examples.ts'
import { Announcer } from './Announcer.tsx'
import { AnswerBar } from './AnswerBar.tsx'
import { FirstVisitCard } from './FirstVisitCard.tsx'
import { Notices } from './Notices.tsx'
import { Parameters } from './Parameters.tsx'
import './playground.css'
import { RunNumbers } from './RunNumbers.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useFillHoles } from './use-fill-holes.ts'
import { useShortcuts } from './use-shortcuts.ts'

const [FIRST] = EXAMPLES
const EDITOR_TEXTS = { label: texts.editor.label, hole: texts.editor.hole, writing: texts.editor.writing }

interface PlaygroundProps {
  /** Whether this is the screen in sight; the keys are its own only then. */
  readonly active: boolean
  readonly theme: EditorTheme
}

/** Write code, ask for the middle, take it or leave it. */
export function Playground({ active, theme }: PlaygroundProps) {
  const { onReady, isReady, commands } = useFillHoles()
  const [exampleId, setExampleId] = useState(FIRST.id)
  const [language, setLanguage] = useState<LanguageId>(FIRST.language)
  const [tabMovesFocus, setTabMovesFocus] = useState(false)
  useShortcuts(commands, active)
  useModelOfSettings()

  const openExample = useCallback(
    (example: Example) => {
      setExampleId(example.id)
      setLanguage(example.language)
      commands.whenQuiet((editor) => editor.setText(example.text, example.language))
    },
    [commands],
  )
  return (
    <div className="playground">
      <Toolbar
        exampleId={exampleId}
        language={language}
        isReady={isReady}
        commands={commands}
        onExample={openExample}
        onLanguage={setLanguage}
      />
      <div className="messages">
        <FirstVisitCard />
        <Notices onDismiss={commands.dismissNotice} />
      </div>
      <section className="code" id="editor" tabIndex={-1} aria-label={texts.editor.label}>
        <ErrorBoundary>
          <CodeEditor
            initialText={exampleById(exampleId).text}
            language={language}
            theme={theme}
            texts={EDITOR_TEXTS}
            commands={commands}
            onReady={onReady}
            onTabMovesFocus={setTabMovesFocus}
          />
        </ErrorBoundary>
      </section>
      <aside className="side">
        <ErrorBoundary>
          <RunNumbers />
          <Parameters />
        </ErrorBoundary>
      </aside>
      <AnswerBar commands={commands} tabMovesFocus={tabMovesFocus} />
      <Announcer />
    </div>
  )
}

/** Loads at start, and anew when the person chooses another model or engine. */
function useModelOfSettings(): void {
  const modelId = useSettings((state) => state.modelId)
  const engine = useSettings((state) => state.engine)
  const modelWanted = useModels((state) => state.modelWanted)
  useEffect(() => modelWanted(modelId, engine), [modelWanted, modelId, engine])
}
