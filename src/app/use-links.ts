import { useEffect } from 'react'
import { unpackLink } from '../lib/permalink.ts'
import { useArrivals, type WorkScreen } from '../store/arrivals.ts'
import { modelsHere } from '../store/models-here.ts'
import { readSharedWork } from '../store/shared-work.ts'
import type { Route } from './route.ts'
import type { ScreenId } from './screens.ts'
import { leaveLink, showScreen } from './use-route.ts'

/** Hands the work in a link to its screen, and shows the screen that work of another one was sent to. Runs nothing. */
export function useLinks({ screen, link }: Route<ScreenId>): void {
  useEffect(() => {
    if (link === null) return
    let stale = false
    void openLink(screen, link, () => stale)
    return () => {
      stale = true
    }
  }, [screen, link])
  useEffect(
    () =>
      useArrivals.subscribe((now, before) => {
        if (now.latest !== null && now.latest !== before.latest) showScreen(now.latest.screen)
        if (takesWork(screen) && now.waiting[screen] === null && before.waiting[screen] !== null) leaveLink()
      }),
    [screen],
  )
}

async function openLink(screen: ScreenId, link: string, isStale: () => boolean): Promise<void> {
  const [unpacked, here] = await Promise.all([unpackLink(link), modelsHere()])
  if (isStale()) return
  const { linkOpened, linkRefused } = useArrivals.getState()
  if (unpacked.type === 'refused') {
    linkRefused(unpacked.fault)
    return
  }
  const read = readSharedWork(unpacked.value, (id) => here.has(id))
  if (read === null || !takesWork(screen)) linkRefused('malformed')
  else linkOpened(screen, read)
}

function takesWork(screen: ScreenId): screen is WorkScreen {
  return Object.hasOwn(useArrivals.getState().waiting, screen)
}
