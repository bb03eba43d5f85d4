import { answerMessages } from './answer-messages.ts'
import { holdLock } from './hold-lock.ts'
import { openSession } from './open-session.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { webLocks } from './web-locks.ts'

const post = (message: FromWorker): void => postMessage(message)

// First of all, so that from now on the page learns of the end of this thread.
void holdLock(webLocks()).then((lock) => post({ type: 'alive', lock }))

const answer = answerMessages(post, openSession)
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data))
