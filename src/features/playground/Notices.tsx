import { assertNever } from '../../lib/assert-never.ts'
import type { Notice } from '../../store/fill-state.ts'
import { useFills } from '../../store/fills.ts'
import { useModels } from '../../store/models.ts'
import { Alert } from '../../ui/Alert.tsx'
import { describeFailure, failureDetail, type Message } from '../../ui/describe-failure.ts'
import { texts } from '../../ui/texts.ts'
import { useCpuOffer } from '../use-cpu-offer.ts'

/** What needs attention: of the last Fill, or of the model that failed to load in the background. */
export function Notices({ onDismiss }: { readonly onDismiss: () => void }) {
  const notice = useFills((state) => state.notice)
  const loadFailure = useModels(({ load, failureSeen }) =>
    load.type === 'failed' && !failureSeen ? load.failure : null,
  )
  const failureDismissed = useModels((state) => state.failureDismissed)
  const shown = notice ?? (loadFailure && ({ type: 'failure', failure: loadFailure } as const))
  const dismiss = () => {
    onDismiss()
    failureDismissed()
  }
  const offer = useCpuOffer(shown?.type === 'failure' ? shown.failure : null, dismiss)
  if (shown === null) return null
  const bad = shown.type === 'failure'
  return <Alert message={messageOf(shown)} detail={detailOf(shown)} bad={bad} offer={offer} onDismiss={dismiss} />
}

function messageOf(notice: Notice): Message {
  switch (notice.type) {
    case 'failure':
      return describeFailure(notice.failure)
    case 'same-answer':
      return texts.notices.sameAnswer
    case 'run-gone':
      return texts.notices.runGone
    case 'empty-answer':
      return texts.notices.emptyAnswer
    default:
      return assertNever(notice)
  }
}

function detailOf(notice: Notice): string | null {
  return notice.type === 'failure' ? failureDetail(notice.failure) : null
}
