import type { LanguageId } from './editor-handle.ts'

/** A text with an answer in it. LF line ends. */
export interface AnswerDocument {
  readonly before: string
  readonly answer: string
  readonly after: string
  readonly language: LanguageId
  /** Whether the answer's place is marked as what a model wrote. */
  readonly marked: boolean
}
