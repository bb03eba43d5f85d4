import { useEffect, useRef } from 'react'
import { NumbersList } from '../../ui/NumbersList.tsx'
import { texts } from '../../ui/texts.ts'
import { useOpened } from '../../ui/use-opened.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import { CandidateActions } from './CandidateActions.tsx'
import { ContextChoice } from './ContextChoice.tsx'
import type { Candidate } from './candidate.ts'
import { cardRows } from './card-rows.ts'
import { describeVerdict } from './describe-verdict.ts'
import { type Checked, usePreflight } from './use-preflight.ts'

const words = texts.models.card

interface PreflightCardProps {
  readonly candidate: Candidate
  readonly onClose: () => void
}

/** What will happen if this model is downloaded here: before a byte of it is. */
export function PreflightCard({ candidate, onClose }: PreflightCardProps) {
  const checked = usePreflight(candidate)
  const card = useOpened()
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever pressed Check is taken here, each time: on a narrow screen the card is out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each press, which makes another candidate
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [candidate])
  return (
    <section className="card" ref={card} aria-label={words.label}>
      <h3 ref={heading} tabIndex={-1}>
        <VariantDot variant={candidate.variant} /> {candidate.name}
      </h3>
      {checked === null ? <p role="status">{words.probing}</p> : <Verdict candidate={candidate} {...checked} />}
      <CandidateActions candidate={candidate} result={checked?.result ?? null} onClose={onClose} />
    </section>
  )
}

function Verdict({ candidate, device, result, fits }: Checked & { readonly candidate: Candidate }) {
  const { verdict, reason, nextStep } = describeVerdict(result, device, candidate.from.type === 'disk')
  return (
    <>
      <p className={`verdict ${result.verdict.type}`} role="status">
        <strong>{verdict}</strong> {reason} {nextStep}
      </p>
      {result.cautions.map((caution) => (
        <p key={caution} className="caution">
          {words.cautions[caution]}
        </p>
      ))}
      <ContextChoice result={result} longest={candidate.needs.contextLength} fits={fits} />
      <NumbersList rows={cardRows(result, device)} />
      <Licence candidate={candidate} />
    </>
  )
}

function Licence({ candidate }: { readonly candidate: Candidate }) {
  if (candidate.from.type === 'disk') return null
  if (candidate.from.type === 'hub') return <p className="licence">{words.foreign}</p>
  return (
    <p className="licence">
      {words.licence}{' '}
      <a href={words.licenceUrl} rel="noreferrer">
        {words.licenceLink}
      </a>
    </p>
  )
}
