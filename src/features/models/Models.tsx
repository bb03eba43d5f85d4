import { useEffect, useState } from 'react'
import { useModelFiles } from '../../store/model-files.ts'
import { Alert } from '../../ui/Alert.tsx'
import { failureDetail } from '../../ui/describe-failure.ts'
import { texts } from '../../ui/texts.ts'
import { CodeLlamaList } from './CodeLlamaList.tsx'
import { type Candidate, codeLlamaCandidate } from './candidate.ts'
import { DiskModel } from './DiskModel.tsx'
import { DownloadBar } from './DownloadBar.tsx'
import { describeFileFailure } from './describe-file-failure.ts'
import { FileNews } from './FileNews.tsx'
import './models.css'
import { OtherModel } from './OtherModel.tsx'
import { PreflightCard } from './PreflightCard.tsx'
import { RunningList } from './RunningList.tsx'
import { StoredList } from './StoredList.tsx'

const words = texts.models

/** What can be loaded, what is stored, and what comes with a download before it begins. */
export function Models({ active }: { readonly active: boolean }) {
  const [candidate, setCandidate] = useState<Candidate | null>(null)
  const storageOpened = useModelFiles((state) => state.storageOpened)
  useEffect(() => {
    if (active) storageOpened()
  }, [active, storageOpened])
  return (
    <div className="models">
      <div className="going-on">
        <FileFailures />
        <DownloadBar />
      </div>
      <div className="lists">
        <FileNews />
        <section>
          <h2 id="stored-models">{words.storedTitle}</h2>
          <StoredList />
        </section>
        <section>
          <h2 id="running-models">{words.runningTitle}</h2>
          <RunningList />
        </section>
        <section>
          <h2 id="code-llama">{words.codeLlamaTitle}</h2>
          <p>{words.codeLlama}</p>
          <CodeLlamaList onCheck={(model) => setCandidate(codeLlamaCandidate(model))} />
        </section>
        <section>
          <h2>{words.otherTitle}</h2>
          <p>{words.other}</p>
          <OtherModel onFound={setCandidate} />
        </section>
        <section>
          <h2>{words.diskTitle}</h2>
          <p>{words.disk}</p>
          <DiskModel onFound={setCandidate} />
        </section>
      </div>
      <div className="beside">
        {candidate !== null && (
          <PreflightCard key={candidate.modelId} candidate={candidate} onClose={() => setCandidate(null)} />
        )}
      </div>
    </div>
  )
}

function FileFailures() {
  const failure = useModelFiles((state) => state.failure)
  const failureDismissed = useModelFiles((state) => state.failureDismissed)
  if (failure === null) return null
  return (
    <Alert
      message={describeFileFailure(failure.failure)}
      detail={failureDetail(failure.failure)}
      bad
      onDismiss={failureDismissed}
    />
  )
}
