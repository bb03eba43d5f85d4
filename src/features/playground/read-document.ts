import type { LanguageId } from '../../editor/editor-handle.ts'
import { asHole, type HoleRange } from '../../lib/holes.ts'
import { asLanguage, EXAMPLES } from '../examples.ts'

/** What stands in the editor, and where it is from. */
export interface PlaygroundDocument {
  readonly text: string
  readonly language: LanguageId
  /** The example it began as; null for a text from elsewhere. */
  readonly exampleId: string | null
  /** Selection or cursor, offsets in `text`; null where its markers are the holes. */
  readonly hole: HoleRange | null
}

/** What this tab had stored; null where it holds no document. */
export function readDocument(stored: unknown): PlaygroundDocument | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { text, language, exampleId, hole } = stored as Record<string, unknown>
  if (typeof text !== 'string') return null
  return {
    text,
    language: asLanguage(language),
    exampleId: EXAMPLES.find(({ id }) => id === exampleId)?.id ?? null,
    hole: asHole(hole, text.length),
  }
}
