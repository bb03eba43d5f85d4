import type { Page } from '@playwright/test'

interface RunCounts {
  started: number
  ended: number
}

declare global {
  interface Window {
    runCounts: RunCounts
  }
}

/** Counts the runs that cross the thread boundary, both ways. To be called before the page is opened. */
export async function watchRuns(page: Page) {
  await page.addInitScript(() => {
    const counts = { started: 0, ended: 0 }
    window.runCounts = counts
    const watched = new WeakSet<Worker>()
    const { postMessage } = Worker.prototype
    const watch = (worker: Worker) => {
      if (watched.has(worker)) return
      watched.add(worker)
      worker.addEventListener('message', ({ data }) => {
        const ended = data?.type === 'run-failed' || (data?.type === 'event' && data.event.type === 'done')
        if (ended) counts.ended++
      })
    }
    Worker.prototype.postMessage = function (...args: unknown[]) {
      watch(this)
      if ((args[0] as { type?: string } | null)?.type === 'run') counts.started++
      return Reflect.apply(postMessage, this, args)
    }
  })
  const counts = () => page.evaluate(() => window.runCounts)
  return {
    started: async () => (await counts()).started,
    /** Asked and not yet answered to the end. */
    open: async () => {
      const { started, ended } = await counts()
      return started - ended
    },
  }
}
