import { useCallback, useMemo } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import { PlaygroundError } from '../../lib/errors.ts'
import { NO_PIECES } from '../../lib/piece-table.ts'
import type { LoadedModel, PreviewRequest, PromptPreview } from '../../runtime/protocol.ts'
import { useFills } from '../../store/fills.ts'
import { modelHandle, useModels } from '../../store/models.ts'
import type { Run } from '../../store/run.ts'
import { useRuns } from '../../store/runs.ts'
import { texts } from '../../ui/texts.ts'
import { Inspect } from '../inspect/Inspect.tsx'
import type { PlaygroundCommands } from './use-fill-holes.ts'

/** The run in sight laid open. Its answer can be changed while it is the one that waits for a decision. */
export function InspectRun({ commands }: { readonly commands: PlaygroundCommands }) {
  const { run, spelt } = useSpelling(useRuns((state) => state.inSight))
  const model = run?.model ?? null
  const isPending = useFills(
    ({ phase, pending }) => phase.type === 'idle' && pending !== null && pending.run === run?.id,
  )
  const regenerate = useCallback(
    (given: readonly SampledToken[]) => {
      commands.regenerate(given)
      commands.focusEditor()
    },
    [commands],
  )
  const preview = useCallback((request: PreviewRequest) => previewOn(model, request), [model])
  if (!spelt) return <p className="inspect-hint unspelt">{texts.inspect.unspelt}</p>
  return <Inspect run={run} onRegenerate={isPending ? regenerate : null} preview={preview} />
}

/** A run from before a reload with what its ids spell, once its model is there again; not `spelt` until then. */
function useSpelling(run: Run | null): { readonly run: Run | null; readonly spelt: boolean } {
  const load = useModels((state) => state.load)
  const isMissing = run?.model.pieces === NO_PIECES
  const now = load.type === 'ready' && load.model.name === run?.model.name ? load.model : null
  return useMemo(() => {
    if (run === null || !isMissing) return { run, spelt: true }
    return now === null ? { run, spelt: false } : { run: { ...run, model: now }, spelt: true }
  }, [run, isMissing, now])
}

/** Ids mean something else to another model, so the one that wrote the run must still be the one of this screen. */
async function previewOn(model: LoadedModel | null, request: PreviewRequest): Promise<PromptPreview> {
  const asked = new AbortController()
  try {
    const handle = await modelHandle(asked.signal)
    if (handle.model !== model) throw new PlaygroundError({ code: 'worker-lost' })
    return await handle.preview(request)
  } finally {
    asked.abort()
  }
}
