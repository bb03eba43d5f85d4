import { assertNever } from '../lib/assert-never.ts'
import type { Failure, FailureOf } from '../lib/errors.ts'
import { texts } from './texts.ts'

/** What a person is told: what happened, and what to do now. */
export interface Message {
  readonly sentence: string
  readonly nextStep: string
}

const words = texts.failures

/** One sentence and a next step for every failure there is; `again` is the button by which a person tries again. */
export function describeFailure(failure: Failure, again: string = texts.toolbar.fill): Message {
  switch (failure.code) {
    case 'model-format':
      return describeFormat(failure, again)
    case 'download':
      return describeDownload(failure, again)
    case 'storage':
      return { sentence: words.storage[failure.reason](failure.bytes), nextStep: words.storageNext[failure.reason] }
    case 'unsupported-device':
      return {
        sentence: words.device[failure.need],
        nextStep:
          failure.need === 'wasm-simd' || failure.need === 'wasm-memory64' ? words.browserNext : words.deviceNext,
      }
    case 'out-of-memory':
      return { sentence: words.memory[failure.what](failure.bytes), nextStep: words.memoryNext(again) }
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
      return { sentence: words.workerLost, nextStep: words.workerLostNext(again) }
    case 'gpu-lost':
      return failure.reason === 'memory'
        ? { sentence: words.gpuMemory, nextStep: words.gpuMemoryNext(again) }
        : { sentence: words.gpuLost, nextStep: words.gpuLostNext(again) }
    case 'engine':
      return { sentence: words.engine, nextStep: words.engineNext(again) }
    default:
      return assertNever(failure)
  }
}

function describeFormat({ reason }: FailureOf<'model-format'>, again: string): Message {
  const sentence = words.modelFormat[reason]
  switch (reason) {
    case 'html':
      return { sentence, nextStep: words.htmlNext(again) }
    case 'version':
    case 'unsupported':
      return { sentence, nextStep: words.anotherModelNext }
    case 'not-gguf':
    case 'truncated':
    case 'corrupt':
      return { sentence, nextStep: words.modelFormatNext(again) }
    default:
      return assertNever(reason)
  }
}

function describeDownload({ reason, status }: FailureOf<'download'>, again: string): Message {
  switch (reason) {
    case 'http':
      return { sentence: words.download.http(status), nextStep: words.downloadNext(again) }
    case 'not-found':
      return { sentence: words.download['not-found'], nextStep: words.notFoundNext }
    case 'html':
      return { sentence: words.download.html, nextStep: words.htmlNext(again) }
    case 'network':
    case 'truncated':
      return { sentence: words.download[reason], nextStep: words.downloadNext(again) }
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
