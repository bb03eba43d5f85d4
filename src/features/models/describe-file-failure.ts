import type { Failure } from '../../lib/errors.ts'
import { describeFailure, type Message } from '../../ui/describe-failure.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.models.failures

/** As elsewhere, with the next steps that this screen has. */
export function describeFileFailure(failure: Failure): Message {
  const message = describeFailure(failure, texts.models.card.download)
  if (failure.code === 'model-format') {
    return { sentence: message.sentence, nextStep: failure.reason === 'html' ? words.htmlNext : words.fileNext }
  }
  if (failure.code !== 'download') return message
  switch (failure.reason) {
    case 'not-found':
      return words.notFound
    case 'network':
    case 'truncated':
      return { sentence: message.sentence, nextStep: words.networkNext }
    case 'http':
      return { sentence: message.sentence, nextStep: words.serverNext }
    case 'html':
      return { sentence: message.sentence, nextStep: words.htmlNext }
    default:
      return message
  }
}
