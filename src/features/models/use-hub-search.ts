import { useRef, useState } from 'react'
import { toFailure } from '../../lib/errors.ts'
import { readHubAddress } from '../../models/hub/hub-address.ts'
import { type HubFile, listHubFiles } from '../../models/hub/list-hub-files.ts'
import { inspectInWorker } from '../../runtime/downloads/run-downloader.ts'
import { rememberNeeds } from '../../store/known-needs.ts'
import type { Message } from '../../ui/describe-failure.ts'
import { texts } from '../../ui/texts.ts'
import { type Candidate, hubCandidate } from './candidate.ts'
import { describeFileFailure } from './describe-file-failure.ts'

const words = texts.models

interface HubSearch {
  readonly search: (text: string) => void
  /** Reads the header of one of `files`. */
  readonly look: (path: string) => void
  /** Files to choose from; null where there is nothing to choose. */
  readonly files: readonly HubFile[] | null
  readonly message: Message | null
  readonly busy: 'hub' | 'file' | null
}

/** From what a person wrote to a model to check. A later search replaces one that goes on. */
export function useHubSearch(onFound: (candidate: Candidate) => void): HubSearch {
  const [files, setFiles] = useState<readonly HubFile[] | null>(null)
  const [message, setMessage] = useState<Message | null>(null)
  const [busy, setBusy] = useState<HubSearch['busy']>(null)
  const current = useRef(new AbortController())

  const attempt = async (work: (signal: AbortSignal) => Promise<void>) => {
    current.current.abort()
    current.current = new AbortController()
    const { signal } = current.current
    setMessage(null)
    try {
      await work(signal)
    } catch (error) {
      if (!signal.aborted) setMessage(describeFileFailure(toFailure(error)))
    } finally {
      if (!signal.aborted) setBusy(null)
    }
  }

  const inspect = async (file: HubFile, signal: AbortSignal) => {
    setBusy('file')
    const candidate = hubCandidate(file, await inspectInWorker({ type: 'url', url: file.url }, signal))
    rememberNeeds(candidate.modelId, candidate.needs)
    onFound(candidate)
  }

  const find = async (text: string, signal: AbortSignal) => {
    const address = readHubAddress(text)
    setFiles(null)
    if (address === null) return setMessage(words.badAddress)
    setBusy('hub')
    const found = await listHubFiles(address, (url, init) => fetch(url, init), signal)
    const named = found.find(({ path }) => path === address.path)
    if (named !== undefined) return await inspect(named, signal)
    if (found.length === 0) return setMessage(words.noFiles)
    if (address.path !== null) return setMessage(words.failures.notFound)
    setFiles(found)
  }

  return {
    search: (text) => void attempt((signal) => find(text, signal)),
    look: (path) => {
      const file = files?.find((one) => one.path === path)
      if (file !== undefined) void attempt((signal) => inspect(file, signal))
    },
    files,
    message,
    busy,
  }
}
