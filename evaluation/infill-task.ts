import { checkParams } from '../src/generation/check-params.ts'
import type { SamplingParams } from '../src/generation/run-event.ts'
import { DEFAULT_SAMPLING } from '../src/store/sampling-limits.ts'
import type { Mode } from './fill.ts'

/** One line of a task file, checked. */
export interface InfillTask {
  readonly id: string | number
  readonly prefix: string
  readonly suffix: string
  readonly params: SamplingParams
  readonly singleLine: boolean
  /** null: what suits the model. */
  readonly mode: Mode | null
}

/** The page's own parameters, but greedy where a task says nothing else, so that an evaluation can be had again. */
const DEFAULT_PARAMS: SamplingParams = { ...DEFAULT_SAMPLING, temperature: 0 }

const MODES: readonly Mode[] = ['psm', 'spm', 'continue']
const FIELDS = ['id', 'prefix', 'suffix', 'maxTokens', 'singleLine', 'temperature', 'seed', 'mode']

/** A line of a file that cannot be used: one sentence that says where and why. */
export class BadLineError extends Error {
  constructor(file: string, line: number, why: string) {
    super(`${file}, line ${line}: ${why}.`)
    this.name = 'BadLineError'
  }
}

/** The tasks of a JSON-lines text, empty lines left out. Throws BadLineError at the first line that is none. */
export function readTasks(text: string, file: string): InfillTask[] {
  const tasks: InfillTask[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      tasks.push(toTask(parse(line)))
    } catch (error) {
      if (error instanceof RangeError) throw new BadLineError(file, index + 1, error.message)
      throw error
    }
  }
  return tasks
}

/** Throws RangeError, as `toTask` does. */
function parse(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new RangeError('this is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RangeError('this is not an object')
  return value as Record<string, unknown>
}

function toTask(fields: Record<string, unknown>): InfillTask {
  // A misspelt option must not be an ignored one.
  for (const name of Object.keys(fields)) {
    if (!FIELDS.includes(name))
      throw new RangeError(`there is no field ${JSON.stringify(name)}; a task has ${FIELDS.join(', ')}`)
  }
  const { id, prefix, suffix, singleLine = false, mode = null } = fields
  if (typeof id !== 'string' && typeof id !== 'number') throw new RangeError('"id" must be a text or a number')
  if (typeof prefix !== 'string') throw new RangeError('"prefix" must be a text')
  if (typeof suffix !== 'string') throw new RangeError('"suffix" must be a text')
  if (typeof singleLine !== 'boolean') throw new RangeError('"singleLine" must be true or false')
  if (mode !== null && !isMode(mode)) throw new RangeError(`"mode" must be one of ${MODES.join(', ')}`)
  return { id, prefix, suffix, singleLine, mode, params: paramsOf(fields) }
}

function paramsOf(fields: Record<string, unknown>): SamplingParams {
  const params = {
    ...DEFAULT_PARAMS,
    maxTokens: numberOf(fields, 'maxTokens', DEFAULT_PARAMS.maxTokens),
    temperature: numberOf(fields, 'temperature', DEFAULT_PARAMS.temperature),
    seed: numberOf(fields, 'seed', DEFAULT_PARAMS.seed),
  }
  checkParams(params)
  return params
}

function numberOf(fields: Record<string, unknown>, name: string, otherwise: number): number {
  const value = fields[name] ?? otherwise
  if (typeof value !== 'number') throw new RangeError(`"${name}" must be a number`)
  return value
}

function isMode(value: unknown): value is Mode {
  return MODES.includes(value as Mode)
}
