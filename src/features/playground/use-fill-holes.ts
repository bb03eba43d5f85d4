import { useMemo, useRef, useState } from 'react'
import type { EditorCommands, EditorHandle, SuggestionCommands } from '../../editor/editor-handle.ts'
import type { SampledToken } from '../../generation/run-event.ts'
import { markOnce } from '../../lib/mark-once.ts'
import { modelById } from '../../models/catalogue.ts'
import { useFills } from '../../store/fills.ts'
import { modelHandle, useModels } from '../../store/models.ts'
import { useRuns } from '../../store/runs.ts'
import { useSettings } from '../../store/settings.ts'
import { FillHoles } from './fill-holes.ts'

/** What the buttons and the keys of the screen do. */
export interface PlaygroundCommands extends EditorCommands, FillCommands {}

/** Those of them that are about filling holes. */
export interface FillCommands extends Omit<EditorCommands, keyof SuggestionCommands> {
  retry(): void
  /** The current answer again, but begun with these tokens. */
  regenerate(given: readonly SampledToken[]): void
  dismissNotice(): void
  /** Not on a touch screen, where it would open the keyboard. */
  focusEditor(): void
  /** Waits until nothing writes any more, then hands out the editor: its whole text may be replaced. False where there is none yet. */
  whenQuiet(use: (editor: EditorHandle) => void): boolean
}

/**
 * The controller of this screen, and the editor once it is there; before that the commands do nothing. `beforeWork` is called
 * each time before the first change of the text by a run, once the model is there.
 */
export function useFillHoles(beforeWork: () => void) {
  const holder = useRef<{ readonly holes: FillHoles; readonly editor: EditorHandle } | null>(null)
  const [editor, setEditor] = useState<EditorHandle | null>(null)
  return useMemo(() => {
    const onReady = (mounted: EditorHandle) => {
      markOnce('editor-ready')
      holder.current = { holes: connectToStores(mounted, beforeWork), editor: mounted }
      setEditor(mounted)
    }
    return { onReady, editor, commands: commandsOf(() => holder.current) }
  }, [editor, beforeWork])
}

function connectToStores(editor: EditorHandle, beforeWork: () => void): FillHoles {
  const runs = useRuns.getState()
  const fills = useFills.getState()
  return new FillHoles({
    editor,
    // Whatever is to be done to the text, the model is waited for first; until then the person may type.
    async model(signal) {
      const handle = await modelHandle(signal)
      beforeWork()
      return handle
    },
    isModelReady: () => useModels.getState().load.type === 'ready',
    settings() {
      const { params, mode, modelId } = useSettings.getState()
      return { params, mode: mode ?? modelById(modelId).defaultMode ?? 'psm' }
    },
    runs: {
      started: runs.runStarted,
      reported(id, event) {
        if (event.type === 'token') markOnce('first-token')
        runs.runReported(id, event)
      },
      failed: runs.runFailed,
      turnedTo: runs.runTurnedTo,
    },
    onChange: fills.fillsChanged,
    onNews: fills.newsCame,
  })
}

function commandsOf(current: () => { readonly holes: FillHoles; readonly editor: EditorHandle } | null): FillCommands {
  return {
    fill: () => void current()?.holes.fill(),
    stop: () => current()?.holes.stop() ?? false,
    accept: () => current()?.holes.accept() ?? false,
    reject: () => current()?.holes.reject() ?? false,
    retry: () => void current()?.holes.retry(),
    regenerate: (given) => void current()?.holes.regenerate(given),
    nextAlternative: () => current()?.holes.turn(1) ?? false,
    previousAlternative: () => current()?.holes.turn(-1) ?? false,
    dismissNotice: () => current()?.holes.dismissNotice(),
    focusEditor() {
      if (matchMedia('(pointer: fine)').matches) current()?.editor.focus()
    },
    whenQuiet(use) {
      const now = current()
      void now?.holes.settleDown().then(() => use(now.editor))
      return now !== null
    },
  }
}
