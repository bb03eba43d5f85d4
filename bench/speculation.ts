import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { fill } from '../evaluation/fill.ts'
import { openModel } from '../evaluation/open-model.ts'
import { shippedPath } from '../evaluation/shipped-path.ts'
import type { SamplingParams } from '../src/generation/run-event.ts'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { round } from './decode/figures.ts'
import { onPage } from './decode/on-page.ts'
import type { Answered, Task, Timed } from './speculation/order.ts'
import type {} from './speculation/page.ts'

const MODEL = CATALOGUE[0]!
/** Of each kind. */
const TASKS = 50
const MAX_TOKENS = 64
const ROUNDS = 3
const THREADS = 2
/** Of a function that is written a second time, what stands already. */
const SHARE_WRITTEN = 0.3
/** Times that what the model writes is put above, until it writes that. */
const MOST_REVISIONS = 6
const PARAMS: SamplingParams = {
  temperature: 0,
  topP: 1,
  topK: 0,
  repetitionPenalty: 1,
  seed: 1,
  maxTokens: MAX_TOKENS,
}

/**
 * Tokens a second with reading ahead and without, in one run, at temperature 0. `repeat`: a function is written a second
 * time, word for word, which takes a model that copies; a miniature seldom does, so what stands above is what it writes
 * itself. `unlike`: a function of the evaluation's is begun a second time, and the model goes its own way. `fresh`: holes in functions that are new.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'speculation-bench-'))
  try {
    const configFile = join(import.meta.dirname, 'speculation/vite.config.ts')
    await build({ configFile, build: { outDir: folder }, logLevel: 'warn' })
    await copyFile(shippedPath(MODEL), join(folder, 'model.gguf'))
    const texts = await readSet<{ text: string }>('texts')
    const unlike = texts.map(({ text }) => twice(text, headOf(text)))
    const tasks = [...(await repeatedTasks(texts)), ...unlike.slice(0, TASKS), ...(await freshTasks())]
    const answers = await onPage(folder, (page, site) =>
      page.evaluate((order) => window.measureSpeculation(order), {
        file: new URL('model.gguf', site.url).href,
        threads: THREADS,
        tasks,
        params: PARAMS,
        rounds: ROUNDS,
      }),
    )
    report(answers)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Throws where the model settles on too few of the texts. */
async function repeatedTasks(texts: readonly { text: string }[]): Promise<Task[]> {
  const opened = await openModel(shippedPath(MODEL))
  const write = async (task: Task) =>
    (await fill(opened, { prompt: { type: 'infill', mode: 'spm', ...task }, params: PARAMS, stopRules: [] })).text
  const settle = async (head: string): Promise<Task | null> => {
    let above = await write({ prefix: head, suffix: '' })
    for (let i = 0; i < MOST_REVISIONS; i++) {
      const task = twice(head + above, head)
      const written = await write(task)
      if (written === above) return task
      above = written
    }
    return null
  }
  const tasks: Task[] = []
  for (const { text } of texts) {
    const task = tasks.length < TASKS ? await settle(headOf(text)) : null
    if (task !== null) tasks.push(task)
  }
  if (tasks.length < TASKS) throw new Error(`the model repeats itself in ${tasks.length} texts, not ${TASKS}`)
  return tasks
}

const headOf = (text: string) => text.slice(0, Math.floor(text.length * SHARE_WRITTEN))
const twice = (above: string, head: string): Task => ({ prefix: `${above}\n\n${head}`, suffix: '' })

async function freshTasks(): Promise<Task[]> {
  const holes = await readSet<Task>('infill')
  return holes.slice(0, TASKS).map(({ prefix, suffix }) => ({ prefix, suffix }))
}

async function readSet<Line>(name: string): Promise<Line[]> {
  const text = await readFile(join('evaluation/sets', `${name}.jsonl`), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function report(answers: readonly Answered[]): void {
  const kind = (index: number) => summary(answers.slice(index * TASKS, (index + 1) * TASKS))
  const rows = { repeat: kind(0), unlike: kind(1), fresh: kind(2) }
  console.table(rows)
  const { repeat, unlike, fresh } = rows
  const identical = answers.every((answer) => answer.identical)
  const ratios = { repeatRatio: repeat.ratio, unlikeRatio: unlike.ratio, freshRatio: fresh.ratio }
  console.log(JSON.stringify({ ...ratios, identical, prompts: answers.length }))
}

function summary(answers: readonly Answered[]) {
  const total = (way: 'with' | 'without', value: keyof Timed) =>
    answers.reduce((sum, answer) => sum + answer[way][value], 0)
  const rate = (way: 'with' | 'without') => (total(way, 'tokens') * 1000) / total(way, 'ms')
  return {
    tokens: total('with', 'tokens'),
    with: round(rate('with')),
    without: round(rate('without')),
    drafted: total('with', 'drafted'),
    accepted: total('with', 'accepted'),
    ratio: round(rate('with') / rate('without')),
  }
}
