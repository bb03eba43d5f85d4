import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { round } from './decode/figures.ts'
import { onPage } from './decode/on-page.ts'
import type { Answered, Task, Timed } from './speculation/order.ts'
import type {} from './speculation/page.ts'

const MODEL = CATALOGUE[0]!
/** Of each kind; 100 prompts in all. */
const TASKS = 50
const MAX_TOKENS = 64
const ROUNDS = 3
const THREADS = 2
/** Of a function that is written a second time, what stands already. */
const SHARE_WRITTEN = 0.3

/**
 * Tokens a second with reading ahead and without, in one run, at temperature 0: on functions that are written a second
 * time in their file, and on holes in functions that are new.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'speculation-bench-'))
  try {
    const configFile = join(import.meta.dirname, 'speculation/vite.config.ts')
    await build({ configFile, build: { outDir: folder }, logLevel: 'warn' })
    await copyFile(join('public', MODEL.path), join(folder, 'model.gguf'))
    const kinds = { repeat: await repeatedTasks(), fresh: await freshTasks() }
    const tasks = [...kinds.repeat, ...kinds.fresh]
    const answers = await onPage(folder, (page, site) =>
      page.evaluate((order) => window.measureSpeculation(order), {
        file: new URL('model.gguf', site.url).href,
        threads: THREADS,
        tasks,
        maxTokens: MAX_TOKENS,
        rounds: ROUNDS,
      }),
    )
    report(answers.slice(0, TASKS), answers.slice(TASKS))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function repeatedTasks(): Promise<Task[]> {
  const texts = await readSet<{ text: string }>('texts')
  return texts.map(({ text }) => ({
    prefix: `${text}\n\n${text.slice(0, Math.floor(text.length * SHARE_WRITTEN))}`,
    suffix: '',
  }))
}

async function freshTasks(): Promise<Task[]> {
  const holes = await readSet<Task>('infill')
  return holes.map(({ prefix, suffix }) => ({ prefix, suffix }))
}

/** The first TASKS of an evaluation's set. */
async function readSet<Line>(name: string): Promise<Line[]> {
  const text = await readFile(join('evaluation/sets', `${name}.jsonl`), 'utf8')
  const lines = text.trimEnd().split('\n').slice(0, TASKS)
  if (lines.length < TASKS) throw new Error(`the set ${name} has ${lines.length} lines, not ${TASKS}`)
  return lines.map((line) => JSON.parse(line))
}

function report(repeat: readonly Answered[], fresh: readonly Answered[]): void {
  const rows = { repeat: summary(repeat), fresh: summary(fresh) }
  console.table(rows)
  const identical = [...repeat, ...fresh].every((answer) => answer.identical)
  console.log(JSON.stringify({ repeatRatio: rows.repeat.ratio, freshRatio: rows.fresh.ratio, identical }))
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
