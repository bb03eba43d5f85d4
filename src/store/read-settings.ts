import type { SamplingParams } from '../generation/run-event.ts'
import { DEFAULT_MODEL, modelById } from '../models/catalogue.ts'
import { PICKED_PREFIX } from '../models/model-facts.ts'
import type { InfillMode } from '../prompts/prompt.ts'
import type { EngineChoice } from '../runtime/protocol.ts'
import { DEFAULT_SAMPLING, SAMPLING_LIMITS } from './sampling-limits.ts'

/** `contrast`: the strongest colours, light or dark as the system is. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast'
export type PanelId = 'numbers' | 'sureness' | 'prompt' | 'trace' | 'suggestion' | 'parameters'
/** Models that suggest at once on any machine, and those that make it work. */
export type ModelSize = 'small' | 'large'

/** From what 7B and 13B are used with to what Code Llama was trained on. */
export const CONTEXT_LENGTHS: readonly [number, ...number[]] = [2048, 4096, 8192, 16_384]

/** Pixels of the editors' text. */
export const FONT_SIZE = { min: 10, max: 32, step: 1, integer: true } as const

type Range = Pick<(typeof SAMPLING_LIMITS)[keyof SamplingParams], 'min' | 'max' | 'integer'>

/** Of a machine; those that this one has not are not used (`runtime/count-threads.ts`). */
const THREADS: Range = { min: 1, max: 64, integer: true }

/** What is kept between visits. */
export interface Settings {
  readonly theme: Theme
  /** Of the code in all editors. */
  readonly fontSize: number
  readonly engine: EngineChoice
  /** Of the processor, for one model; null: what the engine finds good. */
  readonly threads: number | null
  readonly modelId: string
  /** Positions for the sequences of models that the page does not ship. */
  readonly contextLength: number
  readonly params: SamplingParams
  /** What Reset goes back to. */
  readonly defaultParams: SamplingParams
  /** null: the order that the model answers best in. */
  readonly mode: InfillMode | null
  readonly panels: Readonly<Record<PanelId, boolean>>
  /** Whether models of this size suggest while the person types. */
  readonly suggestions: Readonly<Record<ModelSize, boolean>>
  /** The first-visit card has been read. */
  readonly cardRead: boolean
}

/** Goes up when a stored value would be misread; `readSettings` then maps the old form. */
export const SETTINGS_VERSION = 1

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  fontSize: 14,
  engine: 'auto',
  threads: null,
  modelId: DEFAULT_MODEL.id,
  contextLength: CONTEXT_LENGTHS[0],
  params: DEFAULT_SAMPLING,
  defaultParams: DEFAULT_SAMPLING,
  mode: null,
  panels: { numbers: true, sureness: true, prompt: true, trace: true, suggestion: false, parameters: true },
  suggestions: { small: true, large: false },
  cardRead: false,
}

/** Settings from what a browser had stored: anything missing, foreign or out of range is replaced by its default, field by field. */
export function readSettings(stored: unknown): Settings {
  const from = asRecord(stored)
  return {
    theme: oneOf(from.theme, ['system', 'light', 'dark', 'contrast'], DEFAULT_SETTINGS.theme),
    fontSize: readNumber(from.fontSize, FONT_SIZE, DEFAULT_SETTINGS.fontSize),
    engine: oneOf(from.engine, ['auto', 'simd', 'webgpu', 'onnx-cpu'], DEFAULT_SETTINGS.engine),
    threads: readNumber(from.threads, THREADS, DEFAULT_SETTINGS.threads),
    modelId: readModelId(from.modelId),
    contextLength: oneOf(from.contextLength, CONTEXT_LENGTHS, DEFAULT_SETTINGS.contextLength),
    params: readParams(asRecord(from.params)),
    defaultParams: readParams(asRecord(from.defaultParams)),
    mode: oneOf(from.mode, ['psm', 'spm', null], DEFAULT_SETTINGS.mode),
    panels: readPanels(asRecord(from.panels)),
    suggestions: readSuggestions(asRecord(from.suggestions)),
    cardRead: asBoolean(from.cardRead, DEFAULT_SETTINGS.cardRead),
  }
}

function readPanels(from: Record<string, unknown>): Settings['panels'] {
  const open = (panel: PanelId) => asBoolean(from[panel], DEFAULT_SETTINGS.panels[panel])
  return {
    numbers: open('numbers'),
    sureness: open('sureness'),
    prompt: open('prompt'),
    trace: open('trace'),
    suggestion: open('suggestion'),
    parameters: open('parameters'),
  }
}

function readSuggestions(from: Record<string, unknown>): Settings['suggestions'] {
  const { small, large } = DEFAULT_SETTINGS.suggestions
  return { small: asBoolean(from.small, small), large: asBoolean(from.large, large) }
}

/** A picked file is gone with the page that it was picked in. */
function readModelId(from: unknown): string {
  return typeof from === 'string' && !from.startsWith(PICKED_PREFIX) ? modelById(from).id : DEFAULT_SETTINGS.modelId
}

/** Sampling parameters, each one that is missing, foreign or out of range by its default. */
export function readParams(from: Record<string, unknown>): SamplingParams {
  const number = (key: keyof SamplingParams) => readNumber(from[key], SAMPLING_LIMITS[key], DEFAULT_SAMPLING[key])
  return {
    temperature: number('temperature'),
    topP: number('topP'),
    topK: number('topK'),
    repetitionPenalty: number('repetitionPenalty'),
    maxTokens: number('maxTokens'),
    seed: number('seed'),
  }
}

export function readNumber<Otherwise>(
  value: unknown,
  { min, max, integer }: Range,
  otherwise: Otherwise,
): number | Otherwise {
  const good = typeof value === 'number' && value >= min && value <= max && (!integer || Number.isInteger(value))
  return good ? value : otherwise
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function asBoolean(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise
}

export function oneOf<Value>(value: unknown, allowed: readonly Value[], otherwise: Value): Value {
  return allowed.find((each) => each === value) ?? otherwise
}
