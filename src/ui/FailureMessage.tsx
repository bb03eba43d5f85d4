import { describeFailure, failureDetail } from './describe-failure.ts'
import { FailureDetail } from './FailureDetail.tsx'

/** What failed and what to do now, where an answer would stand; the developers' words are folded away. */
export function FailureMessage({ failure }: { readonly failure: Parameters<typeof describeFailure>[0] }) {
  const { sentence, nextStep } = describeFailure(failure)
  const detail = failureDetail(failure)
  return (
    <div className="failure">
      <p role="alert">
        {sentence} {nextStep}
      </p>
      {detail !== null && <FailureDetail detail={detail} />}
    </div>
  )
}
