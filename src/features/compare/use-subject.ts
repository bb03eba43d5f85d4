import { useCallback, useEffect, useRef, useState } from 'react'
import type { EditorHandle, LanguageId } from '../../editor/editor-handle.ts'
import { type Arrival, useArrivals } from '../../store/arrivals.ts'
import { useCompares } from '../../store/compares.ts'
import { type CompareSubject, type Comparison, isFinished, type PaneSetup, subjectOf } from '../../store/comparison.ts'
import { useSettings } from '../../store/settings.ts'
import { readSharedWork, type SharedWork } from '../../store/shared-work.ts'
import { TabMemory } from '../../store/tab-memory.ts'
import { asLanguage, EXAMPLES, type Example } from '../examples.ts'
import { keepAnswers, recallAnswers } from './remember-answers.ts'

const memory = new TabMemory('compare', (stored) => readSharedWork(stored, () => true)?.work ?? null)

/** What stands in the prompt editor, kept for a reload of this tab with the panes it is put to. */
export function useSubject() {
  const [initial] = useState(recall)
  const [editor, setEditor] = useState<EditorHandle | null>(null)
  const [language, setLanguage] = useState<LanguageId>(asLanguage(initial.language))
  const [exampleId, setExampleId] = useState(() => exampleOf(initial.text))
  const latest = useRef({ editor, language })
  latest.current = { editor, language }

  const work = useCallback((): SharedWork => workIn(latest.current, initial), [initial])
  const keep = useCallback(() => {
    if (latest.current.editor !== null) memory.keep(work)
  }, [work])
  const show = useCallback(
    (next: Pick<SharedWork, 'text' | 'language' | 'hole'>) => {
      const there = latest.current.editor
      setLanguage(asLanguage(next.language))
      setExampleId(exampleOf(next.text))
      there?.setText(next.text, asLanguage(next.language))
      if (next.hole !== null) there?.select(next.hole.start, next.hole.end)
      keep()
    },
    [keep],
  )
  const onReady = useCallback(
    (mounted: EditorHandle) => {
      if (initial.hole !== null) mounted.select(initial.hole.start, initial.hole.end)
      setEditor(mounted)
    },
    [initial],
  )
  useEffect(() => useCompares.subscribe((now, before) => void (now.panes !== before.panes && keep())), [keep])
  useEffect(keepAnswers, [])
  return {
    initialText: initial.text,
    editor,
    onReady,
    language,
    exampleId,
    work,
    keep,
    show,
    openExample: useCallback((example: Example) => show({ ...example, hole: null }), [show]),
    chooseLanguage: (chosen: LanguageId) => {
      setLanguage(chosen)
      keep()
    },
    /** What the panes would be asked about now; null before there is an editor. */
    subject: useCallback((): CompareSubject | null => {
      if (latest.current.editor === null) return null
      const { text, language, hole } = work()
      return subjectOf(text, language, hole)
    }, [work]),
  }
}

/** What stood here when other work arrived. */
interface Before {
  readonly work: SharedWork
  /** With the answers; null where the work brought no panes of its own, and these still stand. */
  readonly panes: { readonly panes: readonly PaneSetup[]; readonly latest: Comparison | null } | null
}

/** Work that was sent here, shown in place of what was here, and the way back. Runs nothing, and stops what runs. */
export function useArrivedWork(
  { editor, work, show }: Pick<ReturnType<typeof useSubject>, 'editor' | 'work' | 'show'>,
  stop: () => void,
) {
  const waiting = useArrivals((state) => state.waiting.compare)
  const [arrived, setArrived] = useState<{ readonly arrival: Arrival; readonly before: Before } | null>(null)
  const take = useCallback(
    (next: SharedWork) => {
      stop()
      show(next)
      const { modelId, askingReplaced } = useSettings.getState()
      askingReplaced({ modelId, params: next.params, mode: next.mode })
    },
    [show, stop],
  )
  useEffect(() => {
    if (editor === null || waiting === null || waiting !== useArrivals.getState().waiting.compare) return
    const before = work()
    take(waiting.work)
    setArrived({ arrival: waiting, before: { work: before, panes: replacePanes(waiting.work) } })
    useArrivals.getState().workTaken('compare')
  }, [editor, waiting, work, take])
  return {
    arrival: arrived?.arrival ?? null,
    dismiss: useCallback(() => setArrived(null), []),
    goBack: useCallback(() => {
      if (arrived !== null) {
        take(arrived.before.work)
        useCompares.getState().broughtBack(arrived.before.panes ?? {})
      }
      setArrived(null)
    }, [arrived, take]),
  }
}

/** Puts the panes of `work`, if it has any, in the place of those that are here, and gives these; not the answers of a run that this cuts short. */
function replacePanes({ models }: SharedWork): Before['panes'] {
  const { panes, latest, panesReplaced } = useCompares.getState()
  panesReplaced(models.map(({ id, chat, params }) => ({ modelId: id, chat, params })))
  if (useCompares.getState().panes === panes) return null
  return { panes, latest: latest !== null && isFinished(latest) ? latest : null }
}

/** From this tab's memory, the panes and their answers included; else the first example. */
function recall(): Pick<SharedWork, 'text' | 'language' | 'hole'> {
  const kept = memory.recall()
  if (kept !== null) replacePanes(kept)
  recallAnswers()
  return kept ?? { ...EXAMPLES[0], hole: null }
}

function workIn(
  { editor, language }: { readonly editor: EditorHandle | null; readonly language: LanguageId },
  initial: Pick<SharedWork, 'text' | 'hole'>,
): SharedWork {
  const { text, hole } = editor?.asked() ?? initial
  const { params, mode } = useSettings.getState()
  const models = useCompares.getState().panes.map(({ modelId, chat, params }) => ({ id: modelId, chat, params }))
  return { text, language, hole, models, params, mode }
}

function exampleOf(text: string): string | null {
  return EXAMPLES.find((example) => example.text === text)?.id ?? null
}
