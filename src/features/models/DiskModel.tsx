import { type DragEvent, useId, useState } from 'react'
import { toFailure } from '../../lib/errors.ts'
import { inspectInWorker } from '../../runtime/downloads/run-downloader.ts'
import { useModelFiles } from '../../store/model-files.ts'
import type { Message } from '../../ui/describe-failure.ts'
import { texts } from '../../ui/texts.ts'
import { type Candidate, diskCandidate } from './candidate.ts'
import { describeFileFailure } from './describe-file-failure.ts'

const words = texts.models

/** A file of the disk, picked or dropped; its header is read before anything else. */
export function DiskModel({ onFound }: { readonly onFound: (candidate: Candidate) => void }) {
  const id = useId()
  const [message, setMessage] = useState<Message | null>(null)
  const [isOver, setOver] = useState(false)
  const filePicked = useModelFiles((state) => state.filePicked)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setMessage(null)
    try {
      const facts = await inspectInWorker({ type: 'blob', blob: file }, new AbortController().signal)
      onFound(diskCandidate(filePicked(file, facts.needs), file.name, facts))
    } catch (error) {
      setMessage(describeFileFailure(toFailure(error)))
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field inside is for everyone. */}
      <div className={isOver ? 'drop over' : 'drop'} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <label className="button" htmlFor={id}>
          {words.pick}
        </label>
        <input
          id={id}
          type="file"
          className="sr-only"
          accept=".gguf"
          onChange={(event) => {
            void take(event.target.files?.[0])
            // The same file again is a choice too.
            event.target.value = ''
          }}
        />
        <span className="aside">{words.drop}</span>
      </div>
      {message !== null && (
        <p className="wrong" role="alert">
          <strong>{message.sentence}</strong> {message.nextStep}
        </p>
      )}
    </>
  )
}
