import { assertNever } from '../../lib/assert-never.ts'
import type { Run } from '../../store/run.ts'
import { texts } from '../../ui/texts.ts'
import { showUnseen } from './spell-piece.ts'
import { type Difference, traceRun } from './trace-run.ts'

const words = texts.inspect.trace

/** What was written, what of it was shown, and why it ended. */
export function Trace({ run }: { readonly run: Run | null }) {
  if (run === null) return <p className="inspect-hint">{words.hint}</p>
  const { raw, shown, differences, specials } = traceRun(run)
  return (
    <dl className="trace">
      <dt>{words.ended}</dt>
      <dd>{endText(run)}</dd>
      <dt>{words.raw}</dt>
      <dd>
        <AnswerText text={raw} />
        {specials.length > 0 && <p>{words.specials(specials.map((name) => showUnseen(name, ' ')))}</p>}
      </dd>
      <dt>{words.shown}</dt>
      <dd>
        {differences.length === 0 ? (
          <p>{words.same}</p>
        ) : (
          <>
            <AnswerText text={shown} />
            <p>{differences.map(differenceText).join(' ')}</p>
          </>
        )}
      </dd>
    </dl>
  )
}

/** Line ends are both a sign and a new line. */
function AnswerText({ text }: { readonly text: string }) {
  if (text === '') return <p>{words.nothing}</p>
  const lines = text.split('\n').map((line) => showUnseen(line, '·'))
  return <pre>{lines.join('↵\n')}</pre>
}

function differenceText(difference: Difference): string {
  if (difference.type === 'cut') return words.cut(difference.characters)
  if (difference.type === 'healed') return words.healed(difference.word)
  return words.difference[difference.type]
}

function endText({ outcome, model, request }: Run): string {
  if (outcome.type !== 'done') return words.outcomes[outcome.type]
  const { reason, end } = outcome
  const probability = end === null ? null : Math.exp(end.logprob)
  switch (reason.type) {
    case 'end-of-infill':
    case 'end-of-text':
      return words.reasons[reason.type](probability)
    case 'stop-rule':
      return words.reasons['stop-rule'](reason.rule)
    case 'length':
      return words.reasons.length(request.params.maxTokens)
    case 'context-full':
      return words.reasons['context-full'](model.contextLength)
    case 'aborted':
      return words.reasons.aborted
    default:
      return assertNever(reason)
  }
}
