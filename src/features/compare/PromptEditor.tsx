import { useMemo, useState } from 'react'
import { CodeEditor } from '../../editor/CodeEditor.tsx'
import type { EditorCommands, EditorTheme } from '../../editor/editor-handle.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { KEYS } from '../../ui/platform-keys.ts'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { LANGUAGE_OPTIONS } from '../example-options.ts'
import type { CompareCommands } from './use-comparison.ts'
import type { useSubject } from './use-subject.ts'

const words = texts.compare
const EDITOR_TEXTS = { label: words.promptEditor, hole: texts.editor.hole, writing: texts.editor.writing }

interface PromptEditorProps {
  readonly document: ReturnType<typeof useSubject>
  readonly commands: CompareCommands
  readonly theme: EditorTheme
}

/** The text with its hole, above the panes that fill it. It folds, and keeps what is in it. */
export function PromptEditor({ document, commands, theme }: PromptEditorProps) {
  const [open, setOpen] = useState(true)
  const [tabMovesFocus, setTabMovesFocus] = useState(false)
  const editorCommands = useMemo(() => commandsOf(commands), [commands])
  return (
    <div className="prompt">
      <Panel title={words.prompt} open={open} onToggle={setOpen}>
        <section className="code" aria-label={words.promptEditor}>
          <ErrorBoundary>
            <CodeEditor
              initialText={document.initialText}
              language={document.language}
              theme={theme}
              texts={EDITOR_TEXTS}
              commands={editorCommands}
              onReady={document.onReady}
              onEdit={document.keep}
              onTabMovesFocus={setTabMovesFocus}
            />
          </ErrorBoundary>
        </section>
      </Panel>
      <div className="beside">
        <span className="tab-hint">
          <Kbd>{KEYS.freeTab.hint}</Kbd> {tabMovesFocus ? texts.editor.holdTab : texts.editor.freeTab}
        </span>
        <Select
          label={texts.toolbar.language}
          value={document.language}
          options={LANGUAGE_OPTIONS}
          onChange={document.chooseLanguage}
        />
      </div>
    </div>
  )
}

/** The keys of the editor: there is nothing to accept in it, the answers stand in the panes. */
function commandsOf({ run, stop }: CompareCommands): EditorCommands {
  const nothing = () => false
  return {
    fill: run,
    stop,
    accept: nothing,
    reject: nothing,
    nextAlternative: nothing,
    previousAlternative: nothing,
    suggest: nothing,
    acceptSuggestion: nothing,
    dismissSuggestion: nothing,
  }
}
