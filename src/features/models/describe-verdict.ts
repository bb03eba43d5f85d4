import type { DeviceFacts, Preflight } from '../../models/preflight.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.models.card

/** Whether it fits, why not, and what to do now, in that order. */
export interface VerdictWords {
  readonly verdict: string
  readonly reason: string | null
  readonly nextStep: string
}

export function describeVerdict(result: Preflight, device: DeviceFacts, isOnDisk: boolean): VerdictWords {
  const { verdict } = result
  if (verdict.type !== 'does-not-fit') {
    const reason = result.whyNotGpu === null ? null : words.whyNotGpu[result.whyNotGpu]
    return { verdict: words.verdict[verdict.type], reason, nextStep: nextStepOf(result, isOnDisk) }
  }
  const refused = words.verdict['does-not-fit']
  const shorter = result.shorterContext === null ? null : words.nextShorter(result.shorterContext)
  if (verdict.because === 'gpu') {
    const reason = result.whyNotGpu === null ? null : words.whyNotGpu[result.whyNotGpu]
    return { verdict: refused, reason, nextStep: shorter ?? words.nextCpu }
  }
  return {
    verdict: refused,
    reason: words.because[verdict.because](result.memoryBytes, device.memory?.bytes ?? null),
    nextStep: shorter ?? (verdict.because === 'memory' || device.hasMemory64 ? words.nextSmaller : words.nextBrowser),
  }
}

function nextStepOf({ storage, fetchBytes, missingBytes }: Preflight, isOnDisk: boolean): string {
  if (isOnDisk) return words.nextPicked
  if (fetchBytes === 0) return words.nextStored
  if (storage === 'not-kept') return words.nextNotKept
  return storage === 'no-room' ? words.nextNoRoom(missingBytes) : words.nextFits
}
