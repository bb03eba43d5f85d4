import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PlaygroundError } from '../src/lib/errors.ts'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { describeFailure } from '../src/ui/describe-failure.ts'
import { fill, holePrompt, type Mode } from './fill.ts'
import { BadLineError, type InfillTask, readTasks } from './infill-task.ts'
import { type OpenedModel, openModel } from './open-model.ts'
import { shippedPath } from './shipped-path.ts'
import { SINGLE_LINE } from './stop-rules.ts'

const USAGE = 'Usage: npm run infill -- --model cria-base --in tasks.jsonl --out fills.jsonl'

/** What a shell takes as: used wrongly; and: not all of it worked. */
const EXIT_USAGE = 2
const EXIT_PARTLY = 1

/** A mistake of the person who called, as one sentence. */
class UsageError extends Error {}

/**
 * `npm run infill`: fills the holes of a task file, in order, each answer written as soon as it is there. All lines are
 * checked before the first is run and before the answer file is touched. Resolves to the exit code.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { model, input, output } = readArguments(args)
    const tasks = readTasks(readText(input), input)
    const { path, defaultMode } = findModel(model)
    const opened = await openModel(path)
    const refused = await answerAll(opened, tasks, defaultMode, output)
    console.log(`${tasks.length - refused} of ${tasks.length} tasks answered, in ${output}`)
    return refused > 0 ? EXIT_PARTLY : 0
  } catch (error) {
    console.error(sentenceOf(error))
    return EXIT_USAGE
  }
}

interface Arguments {
  readonly model: string
  readonly input: string
  readonly output: string
}

function readArguments(args: readonly string[]): Arguments {
  const options = { model: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } } as const
  try {
    const { model, in: input, out: output } = parseArgs({ args: [...args], options }).values
    if (model !== undefined && input !== undefined && output !== undefined) return { model, input, output }
  } catch {
    // An unknown option: the line below says which there are.
  }
  throw new UsageError(USAGE)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`${path} cannot be read: name a file of one JSON object a line with --in.`)
  }
}

interface FoundModel {
  readonly path: string
  /** null: unknown, as of a file from elsewhere. */
  readonly defaultMode: Mode | null
}

/** A model of the catalogue by its id, or a GGUF file. */
function findModel(name: string): FoundModel {
  const known = CATALOGUE.find(({ id }) => id === name)
  if (known) return { path: shippedPath(known), defaultMode: known.defaultMode ?? 'continue' }
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) return { path: name, defaultMode: null }
  const ids = CATALOGUE.map(({ id }) => id).join(', ')
  throw new UsageError(`There is no model "${name}": name one of ${ids}, or a GGUF file.`)
}

/** Returns how many tasks the model could not answer; those have an answer line that says so. */
async function answerAll(
  opened: OpenedModel,
  tasks: readonly InfillTask[],
  defaultMode: Mode | null,
  output: string,
): Promise<number> {
  const otherwise = defaultMode ?? (opened.canInfill ? 'psm' : 'continue')
  const file = openOutput(output)
  let refused = 0
  for (const task of tasks) {
    const answer = await answerOne(opened, task, task.mode ?? otherwise)
    if (answer.stop === 'refused') refused++
    writeSync(file, `${JSON.stringify(answer)}\n`)
  }
  closeSync(file)
  return refused
}

function openOutput(path: string): number {
  try {
    return openSync(path, 'w')
  } catch {
    throw new UsageError(`${path} cannot be written: name another file with --out.`)
  }
}

interface AnswerLine {
  readonly id: string | number
  readonly fill: string
  readonly stop: string
  readonly tokens: number
  readonly ms: number
}

async function answerOne(opened: OpenedModel, task: InfillTask, mode: Mode): Promise<AnswerLine> {
  const { id, prefix, suffix, params, singleLine } = task
  try {
    const stopRules = singleLine ? [SINGLE_LINE] : []
    const { text, stop, tokens, ms } = await fill(opened, {
      prompt: holePrompt(mode, prefix, suffix),
      params,
      stopRules,
    })
    return { id, fill: text, stop, tokens, ms: Math.round(ms) }
  } catch (error) {
    console.error(`Task ${JSON.stringify(id)}: ${sentenceOf(error)}`)
    return { id, fill: '', stop: 'refused', tokens: 0, ms: 0 }
  }
}

/** The page's own sentence, and in brackets what only the reader of a terminal has a use for. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof BadLineError) return error.message
  if (error instanceof PlaygroundError) {
    const { sentence } = describeFailure(error.failure)
    const next = error.failure.code === 'cannot-infill' ? ' Ask it with "mode": "continue".' : ` (${error.message})`
    return sentence + next
  }
  return error instanceof Error ? error.message : String(error)
}
