import type { editor } from 'monaco-editor/editor/editor.api'
import type { EditorTheme } from './editor-handle.ts'

/** The colours a theme is made of. Monaco wants literal values, so those shared with the page stand here a second time. */
interface Palette {
  sheet: string
  ink: string
  soft: string
  line: string
  selection: string
  match: string
  focus: string
  bad: string
  keyword: string
  string: string
  comment: string
  number: string
  type: string
}

// Every text colour has a contrast of at least 4.5 : 1, and in the themes of high contrast 7 : 1, on all that may lie behind it, a fill's amber too (tests/unit/editor/themes.test.ts).
export const lightPalette: Palette = {
  sheet: '#ffffff',
  ink: '#1d1b19',
  soft: '#68625a',
  line: '#e5e0d7',
  selection: '#d5e3fb',
  match: '#cfe8d8',
  focus: '#1f5fe0',
  bad: '#b3261e',
  keyword: '#7a3e9d',
  string: '#2f6f3e',
  comment: '#68625a',
  number: '#1d5f8a',
  type: '#8a4a1c',
}

export const darkPalette: Palette = {
  sheet: '#1e1d1b',
  ink: '#eeebe5',
  soft: '#a49d92',
  line: '#34312c',
  selection: '#26334f',
  match: '#1f3a2d',
  focus: '#82aaff',
  bad: '#ff8a80',
  keyword: '#d2a8ff',
  string: '#9ad29f',
  comment: '#a49d92',
  number: '#8fc7f0',
  type: '#f0b48a',
}

export const contrastLightPalette: Palette = {
  sheet: '#ffffff',
  ink: '#000000',
  soft: '#2e2b27',
  line: '#5c5850',
  selection: '#c7dcff',
  match: '#b9ecc9',
  focus: '#0a3cad',
  bad: '#7d0a05',
  keyword: '#561a78',
  string: '#0f4a1e',
  comment: '#2e2b27',
  number: '#0b3f63',
  type: '#5e2b06',
}

export const contrastDarkPalette: Palette = {
  sheet: '#000000',
  ink: '#ffffff',
  soft: '#e2ded6',
  line: '#a39d92',
  selection: '#17335f',
  match: '#0f3d26',
  focus: '#9cc2ff',
  bad: '#ffb8b0',
  keyword: '#e3c9ff',
  string: '#b9efbd',
  comment: '#e2ded6',
  number: '#bfe2ff',
  type: '#ffd3b0',
}

/** Monaco colours brackets by depth, and its switch for that is not heeded; the palette has one colour for all. */
const BRACKET_COLORS = ['foreground1', 'foreground2', 'foreground3', 'unexpectedBracket.foreground']

export type SyntaxColor = 'ink' | 'keyword' | 'string' | 'comment' | 'number' | 'type' | 'bad'

/** The colour of a token whose type is this, or begins with it and a dot; any other has the ink's. */
const SYNTAX: Readonly<Record<string, SyntaxColor>> = {
  keyword: 'keyword',
  tag: 'keyword',
  storage: 'keyword',
  string: 'string',
  regexp: 'string',
  comment: 'comment',
  number: 'number',
  constant: 'number',
  type: 'type',
  annotation: 'type',
  invalid: 'bad',
}

/** As Monaco colours a token of that type. */
export function syntaxColorOf(tokenType: string): SyntaxColor {
  const [kind = ''] = tokenType.split('.')
  return (Object.hasOwn(SYNTAX, kind) && SYNTAX[kind]) || 'ink'
}

export const palettes: Readonly<Record<EditorTheme, Palette>> = {
  light: lightPalette,
  dark: darkPalette,
  'contrast-light': contrastLightPalette,
  'contrast-dark': contrastDarkPalette,
}

/** Every theme, by its name. Those of high contrast do not go by Monaco's own: it draws borders of its own there. */
export const themes: Readonly<Record<EditorTheme, editor.IStandaloneThemeData>> = {
  light: themeOf(lightPalette, 'vs'),
  dark: themeOf(darkPalette, 'vs-dark'),
  'contrast-light': themeOf(contrastLightPalette, 'vs'),
  'contrast-dark': themeOf(contrastDarkPalette, 'vs-dark'),
}

function themeOf(palette: Palette, base: 'vs' | 'vs-dark'): editor.IStandaloneThemeData {
  return { base, inherit: false, rules: syntaxRules(palette), colors: editorColors(palette) }
}

function syntaxRules(palette: Palette): editor.ITokenThemeRule[] {
  const rules = Object.entries(SYNTAX).map(([token, color]) => ({ token, foreground: palette[color].slice(1) }))
  return [{ token: '', foreground: palette.ink.slice(1) }, ...rules]
}

function editorColors(palette: Palette): editor.IColors {
  return {
    ...Object.fromEntries(BRACKET_COLORS.map((name) => [`editorBracketHighlight.${name}`, palette.ink])),
    'editor.background': palette.sheet,
    'editor.foreground': palette.ink,
    'editorCursor.foreground': palette.ink,
    'editorLineNumber.foreground': palette.soft,
    'editorLineNumber.activeForeground': palette.ink,
    'editor.selectionBackground': palette.selection,
    'editor.inactiveSelectionBackground': palette.selection,
    'editor.findMatchBackground': palette.selection,
    'editor.findMatchHighlightBackground': palette.match,
    'editor.rangeHighlightBackground': `${palette.line}80`,
    'editorBracketMatch.background': palette.match,
    'editorBracketMatch.border': palette.soft,
    'editorGhostText.foreground': palette.soft,
    'editorWhitespace.foreground': palette.line,
    'editorWidget.background': palette.sheet,
    'editorWidget.foreground': palette.ink,
    'editorWidget.border': palette.line,
    'widget.shadow': '#00000022',
    'input.background': palette.sheet,
    'input.foreground': palette.ink,
    'input.border': palette.soft,
    'input.placeholderForeground': palette.soft,
    'inputOption.activeBackground': palette.selection,
    'inputOption.activeForeground': palette.ink,
    'inputOption.activeBorder': palette.focus,
    'icon.foreground': palette.ink,
    focusBorder: palette.focus,
    errorForeground: palette.bad,
    'scrollbarSlider.background': `${palette.soft}55`,
    'scrollbarSlider.hoverBackground': `${palette.soft}88`,
    'scrollbarSlider.activeBackground': `${palette.soft}aa`,
  }
}
