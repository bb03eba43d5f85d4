import type { StopReason } from '../../generation/run-event.ts'
import type { Run } from '../../store/run.ts'
import { runNumbers } from '../../store/run-numbers.ts'
import { useRuns } from '../../store/runs.ts'
import { useSettings } from '../../store/settings.ts'
import { type NumberRow, NumbersList } from '../../ui/NumbersList.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.numbers

/** The numbers of the run in sight. A status by role, but silent: `Announcer` says them once, when the run is over. */
export function RunNumbers() {
  const run = useRuns((state) => state.inSight)
  const open = useSettings((state) => state.panels.numbers)
  const panelFolded = useSettings((state) => state.panelFolded)
  return (
    <Panel title={words.title} open={open} onToggle={(now) => panelFolded('numbers', now)}>
      <div role="status" aria-label={words.label} aria-live="off">
        <NumbersList rows={rowsOf(run)} />
      </div>
    </Panel>
  )
}

function rowsOf(run: Run | null): NumberRow[] {
  const numbers = run === null ? null : runNumbers(run)
  const { duration, rate, tokens } = texts.format
  const or = <Value,>(value: Value | null | undefined, format: (value: Value) => string) =>
    value === null || value === undefined ? texts.none : format(value)
  const rows = [
    { name: words.model, value: run?.model.name ?? texts.none },
    { name: words.engine, value: or(run?.model.engine, (engine) => texts.engine.shortNames[engine]) },
    { name: words.firstToken, value: or(numbers?.firstTokenMs, duration) },
    { name: words.speed, value: or(numbers?.tokensPerSecond, rate) },
    { name: words.prefill, value: or(numbers?.prefillTokensPerSecond, rate) },
    { name: words.prompt, value: or(run?.prompt, (prompt) => words.promptTokens(prompt.ids.length, prompt.reused)) },
    { name: words.written, value: or(run?.written, tokens) },
    { name: words.guessed, value: or(run?.outcome, guessedText) },
    { name: words.stoppedBy, value: or(run?.outcome, outcomeText) },
  ]
  const cut = run?.prompt?.cut
  if (cut && cut.prefixLines + cut.suffixLines > 0) {
    rows.push({ name: words.leftOut, value: words.leftOutLines(cut.prefixLines, cut.suffixLines) })
  }
  return rows
}

function outcomeText(outcome: Run['outcome']): string {
  return outcome.type === 'done' ? reasonText(outcome.reason) : words.outcomes[outcome.type]
}

/** How many of the tokens that were read on suspicion came true. */
function guessedText(outcome: Run['outcome']): string {
  if (outcome.type !== 'done' || outcome.timings.draftedTokens === 0) return texts.none
  return words.guessedTokens(outcome.timings.acceptedTokens, outcome.timings.draftedTokens)
}

function reasonText(reason: StopReason): string {
  return reason.type === 'stop-rule' ? words.reasons['stop-rule'](reason.rule) : words.reasons[reason.type]
}
