import type { EngineChoice, EngineName } from '../decoders/engine-name.ts'
import type { RunEvent, SampledToken, SamplingParams } from '../generation/run-event.ts'
import type { Failure } from '../lib/errors.ts'
import type { PieceTable } from '../lib/piece-table.ts'
import type { PromptCut, PromptRequest } from '../prompts/prompt.ts'

// The page may not import decoders; what it shows of them it takes from here.
export type { EngineChoice }

/** `url` is absolute: a relative one would mean another place in the worker than on the page. */
export type ModelSource =
  | { type: 'url'; url: string }
  | { type: 'blob'; blob: Blob }
  /** In this browser's storage, by the address it was downloaded from. */
  | { type: 'stored'; url: string }

export interface LoadRequest {
  readonly source: ModelSource
  readonly engine: EngineChoice
  /** Positions a sequence shall hold, at most the model's own; by itself the engine gives what suits most devices. */
  readonly contextLength?: number | null
  /** Of the CPU, for an engine that computes there; by itself as many as it gains from. Those that the machine has not are not made. */
  readonly threads?: number | null
}

/** What runs: facts read from the file and measured at load. */
export interface LoadedModel {
  readonly name: string
  readonly engine: EngineName
  readonly threads: number
  /** Bytes of weights and of all KV caches that it may come to have, one for each place that asks, as the engine holds them. */
  readonly memoryBytes: number
  readonly parameterCount: number
  readonly vocabSize: number
  readonly contextLength: number
  readonly canInfill: boolean
  /** What its ids stand for. As large as the vocabulary: nothing to print or to export. */
  readonly pieces: PieceTable
}

/** Where on the page a run belongs. Each keeps a cache of its own where memory allows; none is the playground's. */
export type RunPlace = 'playground' | 'suggest' | 'chat'

export interface RunRequest {
  readonly place?: RunPlace
  readonly prompt: PromptRequest
  readonly params: SamplingParams
  /** Tokens the answer begins with, as an earlier run of the same prompt on the same model reported them; they come as `token` events again. */
  readonly given?: readonly SampledToken[]
}

/** A prompt that is not run: how it would be read. */
export interface PreviewRequest {
  readonly prompt: PromptRequest
  /** The answer's share of the context is kept free as for a run. */
  readonly maxTokens: number
}

export interface PromptPreview {
  readonly ids: Int32Array
  readonly cut: PromptCut
}

/** Page to worker. A worker holds one model; `id` names a run or a preview. */
export type ToWorker =
  | { type: 'load'; request: LoadRequest }
  | { type: 'run'; id: number; request: RunRequest }
  | { type: 'stop'; id: number }
  | { type: 'preview'; id: number; request: PreviewRequest }

/** Worker to page. */
export type FromWorker =
  /** First message: the name of the Web Lock that the worker holds as long as it lives; null where there are none (an insecure context). */
  | { type: 'alive'; lock: string | null }
  | { type: 'load-progress'; loadedBytes: number; totalBytes: number }
  | { type: 'loaded'; model: LoadedModel }
  | { type: 'load-failed'; failure: Failure }
  | { type: 'event'; id: number; event: RunEvent }
  | { type: 'run-failed'; id: number; failure: Failure }
  | { type: 'previewed'; id: number; preview: PromptPreview }
  | { type: 'preview-failed'; id: number; failure: Failure }
