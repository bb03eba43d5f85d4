import type { HoleRange } from '../lib/holes.ts'

/** The Monaco boundary as the rest of the page sees it. All offsets count UTF-16 units of the text with LF line ends. */
export interface EditorHandle {
  /** The whole text, LF line ends. */
  getText(): string
  /** Replaces everything (one undo step) and sets the language. The text's own line ends (LF or CRLF) are kept for the document. */
  setText(text: string, language: LanguageId): void
  setLanguage(language: LanguageId): void
  /** Holes to fill, in order of the text: every marker; without one, the selection or the cursor. */
  holes(): Hole[]
  /** The document as the model was or would be asked about it: open fills are holes again. */
  asked(): AskedDocument
  /** Takes the hole's text out and opens a marked, growing insertion in its place. The editor is read-only until `finish`. */
  openFill(hole: Hole): Fill
  /** Selects [start, end), or puts the cursor at `start`, and brings it into view. */
  select(start: number, end: number): void
  focus(): void
  /** Called after each change of the text by the person, an undo or a redo. Returns the unsubscriber. */
  onEdit(listener: () => void): () => void
  readonly suggestionPlace: SuggestionPlace
  dispose(): void
}

/** The cursor as the place of a suggestion. */
export interface SuggestionPlace {
  look(): Spot
  /** Called once after each thing the person does that changes the text, the cursor or the focus. Returns the unsubscriber. */
  onChange(listener: (change: SpotChange) => void): () => void
  /** Draws what is suggested at the cursor, or takes it away. */
  show(ghost: Ghost | null): void
  /** Writes at the cursor, as one undo step. Its listeners are not called. */
  insert(text: string): void
}

/** The text around the cursor as the model shall see it, and what forbids a suggestion there. */
export interface Spot {
  readonly prefix: string
  readonly suffix: string
  readonly composing: boolean
  readonly focused: boolean
  readonly readOnly: boolean
  /** Text is selected, or there are several cursors. */
  readonly selecting: boolean
  /** The cursor stands at the chip of a hole. */
  readonly atHole: boolean
}

/** `edited`: by undo or by the page. `moved`: the text is as it was. */
export type SpotChange = 'typed' | 'edited' | 'moved'

/** A suggestion as it is drawn. Its phase stands in the gutter. */
export interface Ghost {
  readonly text: string
  readonly phase: 'asking' | 'shown'
}

/** How much of a suggestion is taken. */
export type SuggestedPart = 'all' | 'word' | 'line'

export interface AskedDocument {
  readonly text: string
  /** The hole where no marker in `text` says it: what an open fill replaced, or else the selection or the cursor. */
  readonly hole: HoleRange | null
}

export interface Hole {
  readonly kind: 'marker' | 'selection' | 'cursor'
  readonly start: number
  readonly end: number
}

/**
 * One answer in the editor, marked until it is accepted or rejected. Everything from opening to accepting is one undo step,
 * unless the person or a later fill has changed the document before `replace`: what is written from then on is another.
 */
export interface Fill {
  /** False once it was accepted, rejected or gone: every call is then without effect. */
  readonly alive: boolean
  /** What stood in the hole: a marker, a selected original, or ''. */
  readonly original: string
  /** What stands there now (LF), with what the person has changed in it; '' once it is not alive. */
  readonly text: string
  /** The text around the hole as it stands now and as the model shall see it (later markers gone, escapes resolved, LF). */
  readonly prefix: string
  readonly suffix: string
  /** Adds streamed text at the end; dropped after `finish`. */
  append(text: string): void
  /** Empties it for another attempt, or shows another answer. Read-only again until the next `finish`. */
  replace(text: string): void
  /** The stream has ended: the person may type again. The mark stays. */
  finish(): void
  /** Keeps the text, takes the mark away. */
  accept(): void
  /** Puts `original` back. */
  reject(): void
  /** Moves the cursor to it and into view. */
  reveal(): void
  /** Called once when it ends by other means: undone, or the text around it replaced. Returns the unsubscriber. */
  onGone(listener: () => void): () => void
}

/** What the keys ask of the page. Those that return a boolean say whether there was anything to do; if not, the key keeps its usual meaning. */
export interface EditorCommands extends SuggestionCommands {
  fill(): void
  stop(): boolean
  accept(): boolean
  reject(): boolean
  nextAlternative(): boolean
  previousAlternative(): boolean
}

export interface SuggestionCommands {
  /** Asks for a suggestion at the cursor, also where they are switched off. */
  suggest(): boolean
  acceptSuggestion(part: SuggestedPart): boolean
  dismissSuggestion(): boolean
}

/** The editor's own words; they come from the catalogue of interface texts. */
export interface EditorTexts {
  /** Accessible name of the editor. */
  readonly label: string
  /** On the chip of the hole with this number, counted from 1. */
  hole(number: number): string
  /** Shown where someone types while a fill streams. */
  readonly writing: string
}

export type EditorTheme = 'light' | 'dark' | 'contrast-light' | 'contrast-dark'

export type LanguageId =
  | 'python'
  | 'typescript'
  | 'javascript'
  | 'cpp'
  | 'java'
  | 'rust'
  | 'go'
  | 'shell'
  | 'markdown'
  | 'plaintext'
