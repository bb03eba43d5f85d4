import { useCallback, useEffect, useState } from 'react'
import type { EditorHandle } from '../../editor/editor-handle.ts'
import { type Arrival, useArrivals } from '../../store/arrivals.ts'
import { type Asking, useSettings } from '../../store/settings.ts'
import { asLanguage, EXAMPLES } from '../examples.ts'
import type { PlaygroundDocument } from './read-document.ts'

/** Work that took the place of other work, which can be had back. */
export interface Arrived {
  readonly arrival: Arrival
  readonly before: { readonly document: PlaygroundDocument; readonly asking: Asking }
}

/** Shows work that was sent to this screen, as text and settings: nothing is run. */
export function useArrival(
  editor: EditorHandle | null,
  replace: (next: PlaygroundDocument) => Promise<PlaygroundDocument>,
) {
  const waiting = useArrivals((state) => state.waiting.playground)
  const [arrived, setArrived] = useState<Arrived | null>(null)
  useEffect(() => {
    if (editor === null || waiting === null || waiting !== useArrivals.getState().waiting.playground) return
    const { modelId, params, mode } = useSettings.getState()
    const { work } = waiting
    void replace(documentOf(waiting)).then((document) => {
      useSettings.getState().askingReplaced({ ...work, modelId: work.models[0]?.id ?? modelId })
      setArrived({ arrival: waiting, before: { document, asking: { modelId, params, mode } } })
    })
    useArrivals.getState().workTaken('playground')
  }, [editor, waiting, replace])

  const dismiss = useCallback(() => setArrived(null), [])
  const goBack = useCallback(() => {
    if (arrived === null) return
    void replace(arrived.before.document)
    useSettings.getState().askingReplaced(arrived.before.asking)
    setArrived(null)
  }, [arrived, replace])
  return { arrived, dismiss, goBack }
}

function documentOf({ work: { text, language, hole } }: Arrival): PlaygroundDocument {
  const example = EXAMPLES.find((one) => one.text === text)
  return { text, language: asLanguage(language), hole, exampleId: example?.id ?? null }
}
