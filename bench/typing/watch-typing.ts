import type { Page } from '@playwright/test'

/** A question that the page asked its worker, as it crossed the thread boundary. Times are of the page's clock. */
export interface AskedRun {
  readonly id: number
  readonly prefix: string
  readonly suffix: string
  readonly askedAt: number
  promptTokens: number
  reusedTokens: number
  prefixLinesLeft: number
  suffixLinesLeft: number
  firstTokenAt: number | null
  ended: boolean
}

interface Typing {
  readonly runs: AskedRun[]
  /** When the latest key went down. */
  keyAt: number
  worker: Worker | null
}

declare global {
  interface Window {
    typing: Typing
  }
}

/** Listens at the keyboard and at the thread boundary. To be called before the page is opened. */
export async function watchTyping(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const typing: Typing = { runs: [], keyAt: 0, worker: null }
    window.typing = typing
    const hear = ({ data }: MessageEvent) => {
      const run = typing.runs.find(({ id }) => id === data?.id)
      if (run === undefined) return
      const { event } = data
      if (event?.type === 'prompt') {
        run.promptTokens = event.ids.length
        run.reusedTokens = event.reused
        run.prefixLinesLeft = event.cut.prefixLines
        run.suffixLinesLeft = event.cut.suffixLines
      }
      if (event?.type === 'token') run.firstTokenAt ??= performance.now()
      if (event?.type === 'done' || data.type === 'run-failed') run.ended = true
    }
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (...args: unknown[]) {
      const message = args[0] as { type?: string; id: number; request: { prompt: { prefix: string; suffix: string } } }
      if (message?.type === 'run') {
        if (typing.worker !== this) this.addEventListener('message', hear)
        typing.worker = this
        const { prefix, suffix = '' } = message.request.prompt
        const nothing = { promptTokens: 0, reusedTokens: 0, prefixLinesLeft: 0, suffixLinesLeft: 0 }
        const askedAt = performance.now()
        typing.runs.push({ id: message.id, prefix, suffix, askedAt, ...nothing, firstTokenAt: null, ended: false })
      }
      return Reflect.apply(postMessage, this, args)
    }
    addEventListener('keydown', ({ timeStamp }) => Object.assign(typing, { keyAt: timeStamp }), { capture: true })
  })
}
