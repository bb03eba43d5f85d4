import type {
  RunTimings,
  SampledToken,
  SamplingParams,
  StopReason,
  TokenChoice,
  WrittenToken,
} from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import { NO_PIECES } from '../lib/piece-table.ts'
import type { PromptRequest } from '../prompts/prompt.ts'
import type { LoadedModel } from '../runtime/protocol.ts'
import { readParams } from './read-settings.ts'
import { fieldsOf, listOf, numberIn, oneIn, orNull, textIn } from './read-strictly.ts'
import type { Run } from './run.ts'

/** A kept run again, numbered `id`; one that had not ended was cut off by the reload. Throws where anything is not as it was written. */
export function readRun(stored: unknown, id: number, readPrompt: (prompt: unknown) => PromptRequest): Run {
  const from = fieldsOf(stored)
  const request = fieldsOf(from.request)
  const tokens = listOf(from.tokens, readToken)
  return {
    id,
    model: readModel(fieldsOf(from.model)),
    request: { prompt: readPrompt(request.prompt), params: readAllParams(request.params) },
    startedAt: numberIn(from.startedAt),
    prompt: orNull(from.prompt, readIds),
    tokens,
    written: tokens.filter(({ given }) => !given).length,
    firstTokenAt: orNull(from.firstTokenAt, numberIn),
    lastTokenAt: orNull(from.lastTokenAt, numberIn),
    outcome: readOutcome(fieldsOf(from.outcome)),
  }
}

export function readPrompt(stored: unknown): PromptRequest {
  const { type, mode, prefix, suffix, heal, user } = fieldsOf(stored)
  switch (type) {
    case 'infill':
      return {
        type,
        mode: oneIn(mode, ['psm', 'spm']),
        prefix: textIn(prefix),
        suffix: textIn(suffix),
        heal: heal === true,
      }
    case 'completion':
      return { type, prefix: textIn(prefix), heal: heal === true }
    default:
      return { type: 'chat', system: null, turns: [], user: textIn(user) }
  }
}

export function readAllParams(stored: unknown): SamplingParams {
  return readParams(fieldsOf(stored))
}

function readModel(from: Record<string, unknown>): LoadedModel {
  return {
    name: textIn(from.name),
    engine: oneIn(from.engine, ['webgpu', 'simd', 'onnx-cpu']),
    threads: numberIn(from.threads),
    memoryBytes: numberIn(from.memoryBytes),
    parameterCount: numberIn(from.parameterCount),
    vocabSize: numberIn(from.vocabSize),
    contextLength: numberIn(from.contextLength),
    canInfill: oneIn(from.canInfill, [true, false]),
    pieces: NO_PIECES,
  }
}

function readIds(stored: unknown): NonNullable<Run['prompt']> {
  const { ids, reused, cut } = fieldsOf(stored)
  const { prefixLines, suffixLines } = fieldsOf(cut)
  return {
    ids: Int32Array.from(listOf(ids, numberIn)),
    reused: numberIn(reused),
    cut: { prefixLines: numberIn(prefixLines), suffixLines: numberIn(suffixLines) },
  }
}

function readToken(stored: unknown): WrittenToken {
  const [id, logprob, text, given, others] = listOf(stored, (part) => part)
  const numbers = listOf(others, numberIn)
  const alternatives = Array.from(
    { length: numbers.length >> 1 },
    (_, place): TokenChoice => ({ id: numbers[2 * place]!, logprob: numbers[2 * place + 1]! }),
  )
  return { id: numberIn(id), logprob: numberIn(logprob), text: textIn(text), given: given === 1, alternatives }
}

function readEnd(stored: unknown): SampledToken {
  const { id, logprob, alternatives } = readToken(stored)
  return { id, logprob, alternatives }
}

function readOutcome(from: Record<string, unknown>): Run['outcome'] {
  switch (from.type) {
    case 'done':
      return {
        type: 'done',
        reason: readReason(fieldsOf(from.reason)),
        text: textIn(from.text),
        takenBack: numberIn(from.takenBack),
        end: orNull(from.end, readEnd),
        timings: readTimings(fieldsOf(from.timings)),
      }
    case 'failed':
      return { type: 'failed', failure: readFailure(from.failure) }
    default:
      return { type: 'cut-off' }
  }
}

function readReason({ type, rule }: Record<string, unknown>): StopReason {
  if (type === 'stop-rule') return { type, rule: textIn(rule) }
  return { type: oneIn(type, ['end-of-infill', 'end-of-text', 'length', 'aborted', 'context-full']) }
}

function readTimings(from: Record<string, unknown>): RunTimings {
  return {
    promptTokens: numberIn(from.promptTokens),
    reusedTokens: numberIn(from.reusedTokens),
    generatedTokens: numberIn(from.generatedTokens),
    draftedTokens: numberIn(from.draftedTokens),
    acceptedTokens: numberIn(from.acceptedTokens),
    prefillMs: numberIn(from.prefillMs),
    firstTokenMs: orNull(from.firstTokenMs, numberIn),
    decodeMs: numberIn(from.decodeMs),
  }
}

/** Every code of a failure; the fields beside it are those that were written. */
const FAILURES: Readonly<Record<Failure['code'], true>> = {
  'model-format': true,
  download: true,
  storage: true,
  'unsupported-device': true,
  'out-of-memory': true,
  'cannot-infill': true,
  'context-too-small': true,
  'chat-tag': true,
  'worker-lost': true,
  'gpu-lost': true,
  engine: true,
}

export function readFailure(stored: unknown): Failure {
  const failure = fieldsOf(stored)
  oneIn(failure.code, Object.keys(FAILURES))
  return failure as unknown as Failure
}
