import { useState } from 'react'
import type { InfillMode } from '../../prompts/prompt.ts'
import { promptRoom } from '../../prompts/prompt-budget.ts'
import type { PreviewRequest, PromptPreview } from '../../runtime/protocol.ts'
import type { Run } from '../../store/run.ts'
import { describeFailure } from '../../ui/describe-failure.ts'
import { texts } from '../../ui/texts.ts'
import { OrderSwitch } from './OrderSwitch.tsx'
import { TokenChips } from './TokenChips.tsx'
import { type Preview, usePreview } from './use-preview.ts'

const words = texts.inspect.prompt

interface PromptTokensProps {
  readonly run: Run | null
  readonly preview: (request: PreviewRequest) => Promise<PromptPreview>
}

/** The ids the model read, and on request those of the other order of the same hole. */
export function PromptTokens({ run, preview }: PromptTokensProps) {
  const asRun = run?.request.prompt.type === 'infill' ? run.request.prompt.mode : null
  const [wanted, want] = useState<InfillMode | null>(null)
  const mode = wanted ?? asRun
  const other = usePreview(run, mode === asRun ? null : mode, preview)
  if (run === null || run.prompt === null) return <p className="inspect-hint">{words.hint}</p>
  const { reused } = run.prompt
  const shown = other === null ? run.prompt : other.type === 'ready' ? other.prompt : null
  return (
    <>
      {mode !== null && <OrderSwitch mode={mode} onChange={want} />}
      <p className="inspect-hint" aria-live="polite">
        {other === null ? words.count(run.prompt.ids.length, reused) : previewText(other)}
      </p>
      {shown !== null && (
        <>
          <TokenChips ids={shown.ids} pieces={run.model.pieces} />
          <LeftOut run={run} cut={shown.cut} />
        </>
      )}
    </>
  )
}

function previewText(preview: Preview): string {
  switch (preview.type) {
    case 'counting':
      return words.counting
    case 'ready':
      return words.previewCount(preview.prompt.ids.length)
    case 'gone':
      return words.noPreview
    case 'failed':
      return describeFailure(preview.failure).sentence
  }
}

/** What the context had no room for, and why. */
function LeftOut({ run, cut }: { readonly run: Run; readonly cut: PromptPreview['cut'] }) {
  const { prefixLines, suffixLines } = cut
  if (prefixLines + suffixLines === 0) return null
  const { contextLength, name } = run.model
  const room = promptRoom({ contextLength, maxTokens: run.request.params.maxTokens, modelName: name })
  return <p className="inspect-hint">{words.leftOut(prefixLines, suffixLines, contextLength, contextLength - room)}</p>
}
