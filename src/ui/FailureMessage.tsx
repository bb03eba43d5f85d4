import type { Failure } from '../lib/errors.ts'
import { Button } from './Button.tsx'
import { describeFailure, failureDetail } from './describe-failure.ts'
import { FailureDetail } from './FailureDetail.tsx'

interface FailureMessageProps {
  readonly failure: Failure
  /** The button by which a person tries again. */
  readonly again: string
  /** Another way on; null where there is none. */
  readonly offer: { readonly label: string; readonly onPress: () => void } | null
}

/** What failed and what to do now, where an answer would stand; the developers' words are folded away. */
export function FailureMessage({ failure, again, offer }: FailureMessageProps) {
  const { sentence, nextStep } = describeFailure(failure, again)
  const detail = failureDetail(failure)
  return (
    <div className="failure">
      <p role="alert">
        {sentence} {nextStep}
      </p>
      {offer !== null && <Button onPress={offer.onPress}>{offer.label}</Button>}
      {detail !== null && <FailureDetail detail={detail} />}
    </div>
  )
}
