import { speedOf, timeLeft } from '../../store/download-speed.ts'
import { type DownloadView, useModelFiles } from '../../store/model-files.ts'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.models.download

/** The download of this tab, as one bar over all of its bytes. */
export function DownloadBar() {
  const download = useModelFiles((state) => state.download)
  const downloadPaused = useModelFiles((state) => state.downloadPaused)
  const downloadCancelled = useModelFiles((state) => state.downloadCancelled)
  if (download === null) return null
  const isStopping = download.phase.type === 'stopping'
  return (
    <section className="download" aria-label={words.label}>
      <div className="line">
        <strong className="name">{download.order.name}</strong>
        <div className="file-buttons">
          <DismissButton goes=".download" onPress={downloadPaused} disabled={isStopping}>
            {words.pause}
          </DismissButton>
          <DismissButton goes=".download" onPress={downloadCancelled} disabled={isStopping}>
            {words.cancel}
          </DismissButton>
        </div>
      </div>
      <Bar download={download} />
      <p className="figures">{figuresOf(download)}</p>
      {download.restarted && <p className="figures">{words.restarted}</p>}
    </section>
  )
}

function Bar({ download: { order, received, total } }: { readonly download: DownloadView }) {
  const percent = total === null || total === 0 ? null : Math.floor((received / total) * 100)
  return (
    <div
      className="bar"
      role="progressbar"
      aria-label={order.name}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent !== null && { 'aria-valuenow': percent })}
    >
      <div className="done" style={{ width: `${percent ?? 0}%` }} />
    </div>
  )
}

function figuresOf({ phase, received, total, samples }: DownloadView): string {
  const parts = [words.progress(received, total)]
  if (phase.type === 'waiting') return [...parts, words.waiting].join(' · ')
  if (phase.type === 'stopping') return [...parts, words.stopping].join(' · ')
  const speed = speedOf(samples)
  const left = timeLeft(received, total, speed)
  if (samples.length === 0) parts.push(words.starting)
  if (speed !== null) parts.push(words.speed(speed))
  if (left !== null) parts.push(words.left(left))
  return parts.join(' · ')
}
