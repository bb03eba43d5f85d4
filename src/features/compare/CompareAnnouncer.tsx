import { useCompares } from '../../store/compares.ts'
import { type Comparison, isFinished } from '../../store/comparison.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.compare.spoken

/** Says politely that a comparison began and ended, never every token. */
export function CompareAnnouncer() {
  const id = useCompares(({ latest }) => latest?.id ?? null)
  const news = useCompares(({ latest }) => (latest === null ? '' : newsText(latest)))
  return (
    <div className="sr-only" aria-live="polite">
      {/* The same words twice in a row are news only in a new element. */}
      <p key={id}>{news}</p>
    </div>
  )
}

function newsText(comparison: Comparison): string {
  if (!isFinished(comparison)) return words.started(comparison.panes.length)
  return comparison.panes.some(({ phase }) => phase.type === 'stopped') ? words.stopped : words.finished
}
