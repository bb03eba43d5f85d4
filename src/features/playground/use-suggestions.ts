import { useEffect, useMemo, useRef } from 'react'
import type { EditorHandle } from '../../editor/editor-handle.ts'
import { useFills } from '../../store/fills.ts'
import { sizeOf } from '../../store/model-size.ts'
import { modelHandle, useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { useSuggestion } from '../../store/suggestion.ts'
import { Suggestions } from './suggestions.ts'
import type { FillCommands, PlaygroundCommands } from './use-fill-holes.ts'

/** Suggests in `editor` once it is there; gives the commands of the screen with those for suggestions in them. */
export function useSuggestions(editor: EditorHandle | null, commands: FillCommands): PlaygroundCommands {
  const holder = useRef<Suggestions | null>(null)
  useEffect(() => {
    if (editor === null) return
    const suggestions = connectToStores(editor)
    holder.current = suggestions
    const leave = followStores(suggestions)
    return () => {
      leave()
      suggestions.dispose()
      holder.current = null
    }
  }, [editor])
  return useMemo(
    () => ({
      ...commands,
      nextAlternative: () => commands.nextAlternative() || (holder.current?.turn(1) ?? false),
      previousAlternative: () => commands.previousAlternative() || (holder.current?.turn(-1) ?? false),
      suggest: () => holder.current?.suggest() ?? false,
      acceptSuggestion: (part) => holder.current?.accept(part) ?? false,
      dismissSuggestion: () => holder.current?.dismiss() ?? false,
    }),
    [commands],
  )
}

function connectToStores(editor: EditorHandle): Suggestions {
  const store = useSuggestion.getState()
  return new Suggestions({
    place: editor.suggestionPlace,
    model: modelHandle,
    page() {
      const { load } = useModels.getState()
      const { phase, pending } = useFills.getState()
      const ready = load.type === 'ready' && load.model.canInfill
      return {
        modelReady: ready,
        switchedOn: ready && useSettings.getState().suggestions[sizeOf(load.model)],
        filling: phase.type !== 'idle' || pending !== null,
      }
    },
    filtersOff: () => useSuggestion.getState().filtersOff,
    onChange: store.suggestionChanged,
    onFinished: store.suggestionFinished,
  })
}

/** What happens on the page and ends a suggestion. */
function followStores(suggestions: Suggestions): () => void {
  const leaving = [
    useFills.subscribe(() => suggestions.pageChanged()),
    useModels.subscribe(({ load }, before) => {
      if (load !== before.load) suggestions.modelChanged()
    }),
    useSuggestion.subscribe(({ filtersOff }, before) => {
      if (filtersOff !== before.filtersOff) suggestions.forget()
    }),
    useSettings.subscribe((settings, before) => {
      if (settings.suggestions !== before.suggestions) suggestions.switchedOff()
    }),
  ]
  return () => {
    for (const leave of leaving) leave()
  }
}
