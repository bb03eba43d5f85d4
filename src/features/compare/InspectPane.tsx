import { useCallback, useMemo } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import type { PreviewRequest } from '../../runtime/protocol.ts'
import { useCompares } from '../../store/compares.ts'
import { isFinished } from '../../store/comparison.ts'
import { loadedHandle } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import { useOpened } from '../../ui/use-opened.ts'
import { Inspect } from '../inspect/Inspect.tsx'
import type { CompareCommands } from './use-comparison.ts'
import { useSpelling } from './use-spelling.ts'

interface InspectPaneProps {
  /** The pane's id. */
  readonly pane: number
  readonly name: string
  readonly index: number
  readonly commands: CompareCommands
  readonly onClose: () => void
}

/** The run of one pane laid open, below the panes. */
export function InspectPane({ pane, name, index, commands, onClose }: InspectPaneProps) {
  const section = useOpened()
  const result = useCompares(({ latest }) => latest?.panes.find(({ setup }) => setup.id === pane) ?? null)
  const finished = useCompares(({ latest }) => latest !== null && isFinished(latest))
  const modelId = result?.setup.modelId ?? null
  const regenerate = useCallback(
    (given: readonly SampledToken[]) => {
      const now = useCompares.getState().latest?.panes.find(({ setup }) => setup.id === pane)
      if (now === undefined) return
      // The list goes in which the token was chosen.
      section.current?.focus()
      commands.again(now, index, given)
    },
    [commands, pane, index, section],
  )
  const { run, spelt } = useSpelling(result?.answers[index]?.run ?? null, modelId)
  const preview = useMemo(() => (request: PreviewRequest) => previewOn(modelId ?? '', request), [modelId])
  return (
    <section ref={section} className="drawer" tabIndex={-1} aria-label={texts.compare.inspecting(name)}>
      <header>
        <h2>{texts.compare.inspecting(name)}</h2>
        <Button onPress={onClose}>{texts.compare.difference.close}</Button>
      </header>
      <div className="inspected">
        {spelt ? (
          <Inspect run={run} onRegenerate={finished ? regenerate : null} preview={preview} />
        ) : (
          <p className="empty">{texts.compare.unspelt}</p>
        )}
      </div>
    </section>
  )
}

async function previewOn(modelId: string, request: PreviewRequest) {
  const use = new AbortController()
  try {
    const handle = await loadedHandle({ modelId, engine: useSettings.getState().engine }, use.signal)
    return await handle.preview(request)
  } finally {
    use.abort()
  }
}
