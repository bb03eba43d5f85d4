import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditorHandle, LanguageId } from '../../editor/editor-handle.ts'
import { useFills } from '../../store/fills.ts'
import { TabMemory } from '../../store/tab-memory.ts'
import { EXAMPLES, type Example } from '../examples.ts'
import { type PlaygroundDocument, readDocument } from './read-document.ts'
import type { PlaygroundCommands } from './use-fill-holes.ts'

const memory = new TabMemory('playground', readDocument)

/** What a run writes is not kept before it is done: a reload in the middle finds the holes again. */
export const keepBeforeWork = () => memory.flush()

/** What stands in the editor and where it is from, kept for a reload of this tab. */
export function useDocument(editor: EditorHandle | null, whenQuiet: PlaygroundCommands['whenQuiet']) {
  const [initial, setInitial] = useState(() => memory.recall() ?? documentOf(EXAMPLES[0]))
  const [origin, setOrigin] = useState<Pick<PlaygroundDocument, 'exampleId' | 'language'>>(initial)
  const latest = useRef(origin)
  latest.current = origin

  const keep = useCallback(() => {
    if (editor !== null && !isBeingWritten()) memory.keep(() => ({ ...latest.current, ...readEditor(editor) }))
  }, [editor])
  useEffect(() => keepAtRest(keep), [keep])
  useEffect(() => {
    if (editor !== null && initial.hole !== null) editor.select(initial.hole.start, initial.hole.end)
  }, [editor, initial])

  /** Shows `next`, once nothing is written any more, and gives what stood there before. */
  const replace = useCallback(
    (next: PlaygroundDocument): Promise<PlaygroundDocument> =>
      new Promise((resolve) => {
        const { exampleId, language } = latest.current
        setOrigin(next)
        const isReady = whenQuiet((there) => {
          resolve({ exampleId, language, ...readEditor(there) })
          there.setText(next.text, next.language)
          if (next.hole !== null) there.select(next.hole.start, next.hole.end)
          keep()
        })
        if (!isReady) setInitial(next)
      }),
    [whenQuiet, keep],
  )
  return {
    initialText: initial.text,
    ...origin,
    keep,
    replace,
    openExample: useCallback((example: Example) => void replace(documentOf(example)), [replace]),
    chooseLanguage: (language: LanguageId) => {
      setOrigin({ ...origin, language })
      keep()
    },
  }
}

function documentOf({ id, language, text }: Example): PlaygroundDocument {
  return { text, language, exampleId: id, hole: null }
}

function readEditor(editor: EditorHandle): Pick<PlaygroundDocument, 'text' | 'hole'> {
  const [first] = editor.holes()
  const hole = first === undefined || first.kind === 'marker' ? null : { start: first.start, end: first.end }
  return { text: editor.getText(), hole }
}

/** By a run. What changes meanwhile (the language may) is kept with the answer. */
function isBeingWritten(): boolean {
  const { type } = useFills.getState().phase
  return type === 'filling' || type === 'stopping'
}

/** Answers that came, were taken or were left change the text too. */
function keepAtRest(keep: () => void): () => void {
  return useFills.subscribe(({ phase }) => {
    if (phase.type === 'idle') keep()
  })
}
