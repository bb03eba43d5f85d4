import { assertNever } from '../lib/assert-never.ts'
import type { Failure, FailureOf } from '../lib/errors.ts'
import { texts } from './texts.ts'

/** What a person is told: what happened, and what to do now. */
export interface Message {
  readonly sentence: string
  readonly nextStep: string
}

const words = texts.failures

/** One sentence and a next step for every failure there is. */
export function describeFailure(failure: Failure): Message {
  switch (failure.code) {
    case 'model-format':
      return describeFormat(failure)
    case 'download':
      return describeDownload(failure)
    case 'storage':
      return { sentence: words.storage[failure.reason](failure.bytes), nextStep: words.storageNext[failure.reason] }
    case 'unsupported-device':
      return {
        sentence: words.device[failure.need],
        nextStep:
          failure.need === 'wasm-simd' || failure.need === 'wasm-memory64' ? words.browserNext : words.deviceNext,
      }
    case 'out-of-memory':
      return { sentence: words.memory[failure.what](failure.bytes), nextStep: words.memoryNext }
    case 'cannot-infill':
      return { sentence: words.cannotInfill(failure.model), nextStep: words.anotherModelNext }
    case 'context-too-small':
      return {
        sentence: words.contextTooSmall(failure.promptTokens, failure.contextLength),
        nextStep: words.contextNext,
      }
    case 'chat-tag':
      return { sentence: words.chatTag(failure.tag), nextStep: words.chatTagNext }
    case 'worker-lost':
      return { sentence: words.workerLost, nextStep: words.workerLostNext }
    case 'gpu-lost':
      return { sentence: words.gpuLost, nextStep: words.gpuLostNext }
    case 'engine':
      return { sentence: words.engine, nextStep: words.engineNext }
    default:
      return assertNever(failure)
  }
}

function describeFormat({ reason }: FailureOf<'model-format'>): Message {
  const sentence = words.modelFormat[reason]
  switch (reason) {
    case 'html':
      return { sentence, nextStep: words.htmlNext }
    case 'version':
    case 'unsupported':
      return { sentence, nextStep: words.anotherModelNext }
    case 'not-gguf':
    case 'truncated':
    case 'corrupt':
      return { sentence, nextStep: words.modelFormatNext }
    default:
      return assertNever(reason)
  }
}

function describeDownload({ reason, status }: FailureOf<'download'>): Message {
  switch (reason) {
    case 'http':
      return { sentence: words.download.http(status), nextStep: words.downloadNext }
    case 'not-found':
      return { sentence: words.download['not-found'], nextStep: words.notFoundNext }
    case 'html':
      return { sentence: words.download.html, nextStep: words.htmlNext }
    case 'network':
    case 'truncated':
      return { sentence: words.download[reason], nextStep: words.downloadNext }
    case 'wrong-length':
    case 'wrong-hash':
    case 'changed':
    case 'no-ranges':
      return { sentence: words.download[reason], nextStep: words.beginAnewNext }
    default:
      return assertNever(reason)
  }
}

/** Longest technical detail shown, in UTF-16 units: it may hold content of a file. */
const DETAIL_LIMIT = 400

/** The developers' words on a failure, or null. Untrusted: to be shown as text only. */
export function failureDetail(failure: Failure): string | null {
  if (failure.code === 'download') return failure.url.slice(0, DETAIL_LIMIT)
  if (!('detail' in failure) || failure.detail === '') return null
  return failure.detail.slice(0, DETAIL_LIMIT)
}
