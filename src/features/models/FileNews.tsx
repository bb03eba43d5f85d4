import { type DownloadView, type FileNews as News, useModelFiles } from '../../store/model-files.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.models.spoken

/** Percents between two words about a download: a bar is seen all the time, and heard now and then. */
const SPOKEN_STEP = 25

/** What a screen reader says of the files, once each. */
export function FileNews() {
  const news = useModelFiles((state) => state.news)
  const spoken = useModelFiles(({ download }) => (download === null ? null : spokenProgress(download)))
  return (
    <p className="sr-only" role="status">
      {spoken ?? (news === null ? '' : describe(news))}
    </p>
  )
}

function spokenProgress({ order, received, total }: DownloadView): string {
  const percent = total === null || total === 0 ? 0 : Math.floor((received / total) * 100)
  return words.progress(order.name, percent - (percent % SPOKEN_STEP))
}

function describe({ type, name }: News): string {
  return words[type](name)
}
