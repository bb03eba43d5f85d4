import { holdLock } from './hold-lock.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { webLocks } from './web-locks.ts'

// This file stays out of everyone's imports, and all it needs beyond the lock it imports late: WebKit knows a worker's
// first script under another key than its imports, so a chunk that imports from it would run it a second time.

const post = (message: FromWorker): void => postMessage(message)

/** The lock comes first, so that from then on the page learns of the end of this thread. */
async function start(): Promise<void> {
  const lock = holdLock(webLocks())
  const [{ answerMessages }, { openSession }] = await Promise.all([
    import('./answer-messages.ts'),
    import('./open-session.ts'),
  ])
  const answer = answerMessages(post, openSession)
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data))
  post({ type: 'alive', lock: await lock })
}

// An error event reaches the page; a rejection would stay in here.
start().catch(reportError)
