import type { editor } from 'monaco-editor/editor/editor.api'

/** Pixels above the first line and below the last. */
const PADDING = 16
/** Room for this many digits before the gutter widens. */
const LINE_NUMBER_DIGITS = 4
/** Pixels between the line numbers and the text. */
const GUTTER_GAP = 16

/** A calm editor: no minimap, no rulers, no guesses of its own. The size of its text is set elsewhere (`font-size.ts`). */
export const editorOptions: editor.IStandaloneEditorConstructionOptions = {
  fontFamily: "'JetBrains Mono', ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  padding: { top: PADDING, bottom: PADDING },
  lineNumbersMinChars: LINE_NUMBER_DIGITS,
  lineDecorationsWidth: GUTTER_GAP,
  renderFinalNewline: 'on',
  automaticLayout: true,
  accessibilitySupport: 'auto',
  fixedOverflowWidgets: true,
  tabSize: 4,
  minimap: { enabled: false },
  folding: false,
  glyphMargin: false,
  contextmenu: false,
  links: false,
  codeLens: false,
  hover: { enabled: 'off' },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  guides: { indentation: false },
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  unusualLineTerminators: 'off',
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: 'off',
  parameterHints: { enabled: false },
  dragAndDrop: false,
  dropIntoEditor: { enabled: false },
  pasteAs: { enabled: false },
}
