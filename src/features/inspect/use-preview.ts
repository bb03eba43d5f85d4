import { useEffect, useState } from 'react'
import { type Failure, toFailure } from '../../lib/errors.ts'
import type { InfillMode } from '../../prompts/prompt.ts'
import type { PreviewRequest, PromptPreview } from '../../runtime/protocol.ts'
import type { Run } from '../../store/run.ts'

/** The other order of a prompt: asked for, there, or not to be had. */
export type Preview =
  | { type: 'counting' }
  | { type: 'ready'; prompt: PromptPreview }
  | { type: 'gone' } // the model of the run is no longer loaded
  | { type: 'failed'; failure: Failure }

/** How the model of `run` would read the same hole in the order `mode`; null where none is asked for. */
export function usePreview(
  run: Run | null,
  mode: InfillMode | null,
  preview: (request: PreviewRequest) => Promise<PromptPreview>,
): Preview | null {
  const [result, setResult] = useState<{ readonly mode: InfillMode; readonly preview: Preview } | null>(null)
  const request = run?.request
  useEffect(() => {
    if (mode === null || request?.prompt.type !== 'infill') return
    let stale = false
    const settle = (settled: Preview) => {
      if (!stale) setResult({ mode, preview: settled })
    }
    preview({ prompt: { ...request.prompt, mode }, maxTokens: request.params.maxTokens }).then(
      (prompt) => settle({ type: 'ready', prompt }),
      (error: unknown) => {
        const failure = toFailure(error)
        settle(failure.code === 'worker-lost' ? { type: 'gone' } : { type: 'failed', failure })
      },
    )
    return () => {
      stale = true
    }
  }, [mode, request, preview])
  if (mode === null) return null
  return result?.mode === mode ? result.preview : { type: 'counting' }
}
