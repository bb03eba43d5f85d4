import { useEffect, useRef } from 'react'
import type { DeviceFacts, Preflight } from '../../models/preflight.ts'
import { NumbersList } from '../../ui/NumbersList.tsx'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import { CandidateActions } from './CandidateActions.tsx'
import { ContextChoice } from './ContextChoice.tsx'
import type { Candidate } from './candidate.ts'
import { cardRows } from './card-rows.ts'
import { describeVerdict } from './describe-verdict.ts'
import { usePreflight } from './use-preflight.ts'

const words = texts.models.card

interface PreflightCardProps {
  readonly candidate: Candidate
  readonly onClose: () => void
}

/** What will happen if this model is downloaded here: before a byte of it is. */
export function PreflightCard({ candidate, onClose }: PreflightCardProps) {
  const checked = usePreflight(candidate)
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever pressed Check is taken here: on a narrow screen the card is out of sight.
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className="card" aria-label={words.label}>
      <h3 ref={heading} tabIndex={-1}>
        <VariantDot variant={candidate.variant} /> {candidate.name}
      </h3>
      {checked === null ? <p role="status">{words.probing}</p> : <Checked candidate={candidate} {...checked} />}
      <CandidateActions candidate={candidate} result={checked?.result ?? null} onClose={onClose} />
    </section>
  )
}

interface CheckedProps {
  readonly candidate: Candidate
  readonly device: DeviceFacts
  readonly result: Preflight
}

function Checked({ candidate, device, result }: CheckedProps) {
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
      <ContextChoice result={result} longest={candidate.needs.contextLength} />
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
