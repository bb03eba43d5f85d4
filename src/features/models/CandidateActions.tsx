import { useState } from 'react'
import type { Preflight } from '../../models/preflight.ts'
import { useModelFiles } from '../../store/model-files.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import type { Candidate } from './candidate.ts'
import { orderOf } from './order-download.ts'

const words = texts.models.card

interface CandidateActionsProps {
  readonly candidate: Candidate
  /** Null while the device is probed. */
  readonly result: Preflight | null
  readonly onClose: () => void
}

/** The one thing to do next, and the way out. */
export function CandidateActions({ candidate, result, onClose }: CandidateActionsProps) {
  return (
    <div className="actions">
      {result !== null && <NextButton candidate={candidate} result={result} />}
      <Button onPress={onClose}>{words.close}</Button>
    </div>
  )
}

function NextButton({ candidate, result }: { readonly candidate: Candidate; readonly result: Preflight }) {
  const modelChosen = useSettings((state) => state.modelChosen)
  const fits = result.verdict.type !== 'does-not-fit'
  const look = fits ? 'filled' : 'plain'
  const use = () => modelChosen(candidate.modelId)
  if (result.fetchBytes === 0) {
    return (
      <Button look={look} onPress={use}>
        {fits ? words.use : words.useAnyway}
      </Button>
    )
  }
  if (result.storage === 'not-kept') {
    return (
      <Button look={look} onPress={use}>
        {words.load}
      </Button>
    )
  }
  return <DownloadButton candidate={candidate} result={result} />
}

function DownloadButton({ candidate, result }: { readonly candidate: Candidate; readonly result: Preflight }) {
  const isBusy = useModelFiles((state) => state.download !== null)
  const isBegun = useModelFiles(({ stored }) => {
    const { from } = candidate
    return from.type !== 'disk' && (stored?.some(({ url }) => url === from.url) ?? false)
  })
  const { ask, isAsking } = useAskedDownload(candidate)
  const fits = result.verdict.type !== 'does-not-fit'
  const label = isBegun ? words.resume : fits ? words.download : words.downloadAnyway
  return (
    <>
      <Button
        look={fits ? 'filled' : 'plain'}
        onPress={ask}
        disabled={isBusy || isAsking || result.storage === 'no-room'}
      >
        {label}
      </Button>
      {isBusy && <span className="aside">{words.busy}</span>}
    </>
  )
}

/** The hub is asked for length and hash first. */
function useAskedDownload(candidate: Candidate): { ask: () => void; isAsking: boolean } {
  const [isAsking, setAsking] = useState(false)
  const downloadWanted = useModelFiles((state) => state.downloadWanted)
  const failed = useModelFiles((state) => state.failed)
  const askNow = async () => {
    setAsking(true)
    try {
      const order = await orderOf(candidate, new AbortController().signal)
      if (order !== null) downloadWanted(order)
    } catch (error) {
      failed(candidate.name, error)
    } finally {
      setAsking(false)
    }
  }
  return { ask: () => void askNow(), isAsking }
}
