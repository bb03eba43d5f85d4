import { memo } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import type { PreviewRequest, PromptPreview } from '../../runtime/protocol.ts'
import type { Run } from '../../store/run.ts'
import { useSettings } from '../../store/settings.ts'
import { Panel } from '../../ui/Panel.tsx'
import { texts } from '../../ui/texts.ts'
import './inspect.css'
import { PromptTokens } from './PromptTokens.tsx'
import { Sureness } from './Sureness.tsx'
import { Trace } from './Trace.tsx'
import { useCalmRun } from './use-calm-run.ts'

interface InspectProps {
  /** The run to lay open; null before the first. May change with every token. */
  readonly run: Run | null
  /** Runs `run.request` again with `given` as the beginning of its answer; null while that cannot be. */
  readonly onRegenerate: ((given: readonly SampledToken[]) => void) | null
  /** Asks the model of `run` how it would read another prompt (`ModelHandle.preview`); rejects where it is gone. */
  readonly preview: (request: PreviewRequest) => Promise<PromptPreview>
}

/** A run laid open: how sure the model was, the tokens it read, and what became of those it wrote. The screens mount it beside a run. */
export function Inspect({ run, onRegenerate, preview }: InspectProps) {
  return <InspectPanels run={useCalmRun(run)} onRegenerate={onRegenerate} preview={preview} />
}

const InspectPanels = memo(({ run, onRegenerate, preview }: InspectProps) => {
  const { sureness, prompt, trace } = useSettings((state) => state.panels)
  const panelFolded = useSettings((state) => state.panelFolded)
  const words = texts.inspect
  // A run of its own starts afresh: no list stays open over another answer.
  const key = run?.id
  return (
    <>
      <Panel title={words.sureness.title} region open={sureness} onToggle={(now) => panelFolded('sureness', now)}>
        {sureness && <Sureness key={key} run={run} onRegenerate={onRegenerate} />}
      </Panel>
      <Panel title={words.prompt.title} region open={prompt} onToggle={(now) => panelFolded('prompt', now)}>
        {prompt && <PromptTokens key={key} run={run} preview={preview} />}
      </Panel>
      <Panel title={words.trace.title} region open={trace} onToggle={(now) => panelFolded('trace', now)}>
        {trace && <Trace run={run} />}
      </Panel>
    </>
  )
})
