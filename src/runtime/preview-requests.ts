import { type Failure, PlaygroundError } from '../lib/errors.ts'
import type { PreviewRequest, PromptPreview, ToWorker } from './protocol.ts'

/** The page's side of all previews of one worker. */
export interface PreviewRequests {
  ask(request: PreviewRequest): Promise<PromptPreview>
  onPreview(id: number, preview: PromptPreview): void
  onFailure(id: number, failure: Failure): void
  /** The worker is gone: whoever waits or asks later is told so. */
  close(): void
}

interface Waiting {
  readonly resolve: (preview: PromptPreview) => void
  readonly reject: (error: PlaygroundError) => void
}

export function createPreviewRequests(send: (message: ToWorker) => void): PreviewRequests {
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let closed = false

  function settle(id: number, how: (asked: Waiting) => void): void {
    const asked = waiting.get(id)
    if (asked === undefined) return
    waiting.delete(id)
    how(asked)
  }

  return {
    ask(request) {
      if (closed) return Promise.reject(new PlaygroundError({ code: 'worker-lost' }))
      const id = nextId++
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        send({ type: 'preview', id, request })
      })
    },
    onPreview: (id, preview) => settle(id, ({ resolve }) => resolve(preview)),
    onFailure: (id, failure) => settle(id, ({ reject }) => reject(new PlaygroundError(failure))),
    close() {
      closed = true
      const lost = new PlaygroundError({ code: 'worker-lost' })
      for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(lost))
    },
  }
}
