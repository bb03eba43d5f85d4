import { useArrivals } from '../store/arrivals.ts'
import { Alert } from '../ui/Alert.tsx'
import { texts } from '../ui/texts.ts'
import { leaveLink } from './use-route.ts'

/** Why a link was not opened. It stays in the address until that was read. */
export function LinkRefusal() {
  const refused = useArrivals((state) => state.refused)
  const refusalDismissed = useArrivals((state) => state.refusalDismissed)
  if (refused === null) return null
  const dismiss = () => {
    refusalDismissed()
    leaveLink()
  }
  return <Alert message={texts.links.refused[refused]} detail={null} bad onDismiss={dismiss} />
}
