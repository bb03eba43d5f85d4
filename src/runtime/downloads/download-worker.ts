import type { FromDownloader, ToDownloader } from './download-protocol.ts'

// All it needs it imports late, for the reason given in `../worker.ts`.

const post = (message: FromDownloader): void => postMessage(message)

async function start(): Promise<void> {
  const { answerDownloader } = await import('./answer-downloader.ts')
  const answer = answerDownloader(post)
  addEventListener('message', ({ data }: MessageEvent<ToDownloader>) => answer(data))
  post({ type: 'ready' })
}

start().catch(reportError)
