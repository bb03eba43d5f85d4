import { assertNever } from '../../lib/assert-never.ts'
import { useSettings } from '../../store/settings.ts'
import { type SuggestionEnd, type SuggestionTrace as Trace, useSuggestion } from '../../store/suggestion.ts'
import { FILTER_NAMES, type FilterCut, type FilterName } from '../../suggest/show-answer.ts'
import { describeFailure } from '../../ui/describe-failure.ts'
import { Panel } from '../../ui/Panel.tsx'
import { KEYS } from '../../ui/platform-keys.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.suggestions.trace

/** How the latest suggestion came about, and the filters that it went through. */
export function SuggestionTrace() {
  const open = useSettings((state) => state.panels.suggestion)
  const panelFolded = useSettings((state) => state.panelFolded)
  return (
    <Panel title={words.title} region open={open} onToggle={(now) => panelFolded('suggestion', now)}>
      {open && <Content />}
    </Panel>
  )
}

function Content() {
  const trace = useSuggestion((state) => state.trace)
  return (
    <>
      {trace === null ? <p className="inspect-hint">{words.hint(KEYS.suggest.hint)}</p> : <TraceList trace={trace} />}
      <Filters />
    </>
  )
}

function TraceList({ trace }: { readonly trace: Trace }) {
  const { raw, shown, cuts, end, timings } = trace
  return (
    <dl className="trace">
      <dt>{words.ended}</dt>
      <dd>{endText(end)}</dd>
      {timings !== null && (
        <>
          <dt>{words.prompt}</dt>
          <dd>{texts.numbers.promptTokens(timings.promptTokens, timings.reusedTokens)}</dd>
        </>
      )}
      <dt>{words.raw}</dt>
      <dd>
        <Written text={raw} />
      </dd>
      <dt>{words.shown}</dt>
      <dd>{raw === shown ? <p>{words.same}</p> : <Written text={shown} />}</dd>
      <dt>{words.cuts}</dt>
      <dd>
        {cuts.length === 0 && <p>{words.noCuts}</p>}
        {cuts.map((cut) => (
          <Cut key={cut.filter} cut={cut} />
        ))}
      </dd>
    </dl>
  )
}

function Cut({ cut: { filter, cut } }: { readonly cut: FilterCut }) {
  return (
    <>
      <p>{texts.suggestions.filters[filter]}</p>
      <Written text={cut} />
    </>
  )
}

function Written({ text }: { readonly text: string }) {
  return text === '' ? <p>{words.nothing}</p> : <pre>{text}</pre>
}

function Filters() {
  const off = useSuggestion((state) => state.filtersOff)
  return (
    <fieldset className="filters">
      <legend>{words.filters}</legend>
      {FILTER_NAMES.map((name) => (
        <FilterBox key={name} name={name} on={!off.has(name)} />
      ))}
      <p className="inspect-hint">{words.filtersHint}</p>
    </fieldset>
  )
}

function FilterBox({ name, on }: { readonly name: FilterName; readonly on: boolean }) {
  const switched = useSuggestion((state) => state.filterSwitched)
  return (
    <label>
      <input type="checkbox" checked={on} onChange={({ target }) => switched(name, target.checked)} />
      {texts.suggestions.filters[name]}
    </label>
  )
}

function endText(end: SuggestionEnd): string {
  switch (end.type) {
    case 'running':
    case 'enough':
      return words.ends[end.type]
    case 'failed':
      return describeFailure(end.failure).sentence
    case 'stopped':
      return end.reason.type === 'stop-rule' ? words.ends['stop-rule'](end.reason.rule) : words.ends[end.reason.type]
    default:
      return assertNever(end)
  }
}
