import { useMemo, useRef, useState } from 'react'
import type { EditorCommands, EditorHandle } from '../../editor/editor-handle.ts'
import { markOnce } from '../../lib/mark-once.ts'
import { modelById } from '../../models/catalogue.ts'
import { useFills } from '../../store/fills.ts'
import { modelHandle, useModels } from '../../store/models.ts'
import { useRuns } from '../../store/runs.ts'
import { useSettings } from '../../store/settings.ts'
import { FillHoles } from './fill-holes.ts'

/** What the buttons and the keys of the screen do. */
export interface PlaygroundCommands extends EditorCommands {
  retry(): void
  dismissNotice(): void
  /** Not on a touch screen, where it would open the keyboard. */
  focusEditor(): void
  /** Waits until nothing writes any more, then hands out the editor: its whole text may be replaced. */
  whenQuiet(use: (editor: EditorHandle) => void): void
}

/** The controller of this screen, once the editor is there. The commands stay the same object; before that they do nothing. */
export function useFillHoles() {
  const holder = useRef<{ readonly holes: FillHoles; readonly editor: EditorHandle } | null>(null)
  const [isReady, setReady] = useState(false)
  return useMemo(() => {
    const onReady = (editor: EditorHandle) => {
      markOnce('editor-ready')
      holder.current = { holes: connectToStores(editor), editor }
      setReady(true)
    }
    return { onReady, isReady, commands: commandsOf(() => holder.current) }
  }, [isReady])
}

function connectToStores(editor: EditorHandle): FillHoles {
  const runs = useRuns.getState()
  const fills = useFills.getState()
  return new FillHoles({
    editor,
    model: modelHandle,
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
    },
    onChange: fills.fillsChanged,
    onNews: fills.newsCame,
  })
}

function commandsOf(
  current: () => { readonly holes: FillHoles; readonly editor: EditorHandle } | null,
): PlaygroundCommands {
  return {
    fill: () => void current()?.holes.fill(),
    stop: () => current()?.holes.stop() ?? false,
    accept: () => current()?.holes.accept() ?? false,
    reject: () => current()?.holes.reject() ?? false,
    retry: () => void current()?.holes.retry(),
    nextAlternative: () => current()?.holes.turn(1) ?? false,
    previousAlternative: () => current()?.holes.turn(-1) ?? false,
    dismissNotice: () => current()?.holes.dismissNotice(),
    focusEditor() {
      if (matchMedia('(pointer: fine)').matches) current()?.editor.focus()
    },
    whenQuiet(use) {
      const now = current()
      void now?.holes.settleDown().then(() => use(now.editor))
    },
  }
}
