import { useState } from 'react'
import type { Preflight } from '../../models/preflight.ts'
import { useModelFiles } from '../../store/model-files.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import type { Candidate } from './candidate.ts'
import { orderDownload } from './order-download.ts'
import { UseModel } from './UseModel.tsx'

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
    <div className="file-buttons">
      {result !== null && <NextButton candidate={candidate} result={result} />}
      <Button onPress={onClose}>{words.close}</Button>
    </div>
  )
}

function NextButton({ candidate, result }: { readonly candidate: Candidate; readonly result: Preflight }) {
  const fits = result.verdict.type !== 'does-not-fit'
  const look = fits ? 'filled' : 'plain'
  const { modelId, from, name } = candidate
  if (result.fetchBytes === 0) {
    return <UseModel modelId={modelId} look={look} label={fits ? words.use : words.useAnyway} />
  }
  if (result.storage === 'not-kept') return <UseModel modelId={modelId} look={look} label={words.load} />
  return from.type === 'disk' ? null : <DownloadButton name={name} url={from.url} result={result} />
}

interface DownloadButtonProps {
  readonly name: string
  readonly url: string
  readonly result: Preflight
}

function DownloadButton({ name, url, result }: DownloadButtonProps) {
  const isBusy = useModelFiles((state) => state.download !== null)
  const isBegun = useModelFiles(({ stored }) => stored?.some((file) => file.url === url) ?? false)
  const { ask, isAsking } = useAskedDownload(name, url)
  const fits = result.verdict.type !== 'does-not-fit'
  const label = isBegun ? words.resume : fits ? words.download : words.downloadAnyway
  const isDisabled = isBusy || isAsking || result.storage === 'no-room'
  return (
    <>
      <Button look={fits ? 'filled' : 'plain'} onPress={ask} disabled={isDisabled}>
        {label}
      </Button>
      {isBusy && <span className="aside">{words.busy}</span>}
    </>
  )
}

/** The hub is asked for length and hash first. */
function useAskedDownload(name: string, url: string): { ask: () => void; isAsking: boolean } {
  const [isAsking, setAsking] = useState(false)
  const downloadWanted = useModelFiles((state) => state.downloadWanted)
  const failed = useModelFiles((state) => state.failed)
  const askNow = async () => {
    setAsking(true)
    try {
      downloadWanted(await orderDownload(name, url))
    } catch (error) {
      failed(name, error)
    } finally {
      setAsking(false)
    }
  }
  return { ask: () => void askNow(), isAsking }
}
