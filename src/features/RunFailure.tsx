import type { Failure } from '../lib/errors.ts'
import { FailureMessage } from '../ui/FailureMessage.tsx'
import { useCpuOffer } from './use-cpu-offer.ts'

interface RunFailureProps {
  readonly failure: Failure
  /** The button by which this screen asks again. */
  readonly again: string
  /** What that button does. */
  readonly onAgain: () => void
}

/** What failed, where an answer would stand; where the graphics card did, the CPU takes over if the person agrees. */
export function RunFailure({ failure, again, onAgain }: RunFailureProps) {
  return <FailureMessage failure={failure} again={again} offer={useCpuOffer(failure, onAgain)} />
}
