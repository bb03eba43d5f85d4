import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { withPrintablePieces } from '../tests/browser/with-printable-pieces.ts'
import { checkpointShape } from './checkpoint-shapes.ts'
import { median, round } from './decode/figures.ts'
import { onPage } from './decode/on-page.ts'
import { KEYSTROKES } from './typing/keystrokes.ts'
import type {} from './typing/page.ts'
import { type Halves, type KeyCost, typeOnPage } from './typing/type-on-page.ts'
import { writeCheckpoint } from './write-checkpoint.ts'

/** UTF-16 units; at least 6,000 tokens in either vocabulary, which is longer than the window of 2,048. */
const FILE_UNITS = 26_000
/**
 * How much is done. Without reuse the large model reads its whole window for each key, half a minute on two idle
 * cores; of the prompts that wllama reads the first is not counted, because it reads that whole.
 */
const FULL = { criaKeys: KEYSTROKES.length, keys: KEYSTROKES.length, keysWithoutReuse: 5, wllamaPrompts: 31 }
/** `--quick`: to see that it works. */
const QUICK = { criaKeys: 40, keys: 12, keysWithoutReuse: 2, wllamaPrompts: 4 }
const THREADS = 2
const POSITIONS = 2560

/**
 * What a key costs in the built page: 200 recorded ones in the middle of a file of 6,000 tokens, with the page's own model and
 * with a random one of 271 M parameters; the latter also without the cache, and its prompts in wllama with `cache_prompt`.
 * Times are from the key to the first token, and hold the wait for a pause; wllama has no such wait, so it is held against
 * the time from the question. `--quick` does less of everything.
 */
export async function run(): Promise<void> {
  const amount = process.argv.includes('--quick') ? QUICK : FULL
  const folder = await mkdtemp(join(tmpdir(), 'typing-bench-'))
  try {
    const file = join(folder, '271m.gguf')
    await writeCheckpoint(file, checkpointShape('271m'), 'Q4_0')
    const halves = await longText()
    const { reused: cria } = await typeOnPage(null, halves, KEYSTROKES.slice(0, amount.criaKeys), 0)
    show('Cria', cria)
    const { reused: large, anew } = await typeOnPage(
      file,
      halves,
      KEYSTROKES.slice(0, amount.keys),
      amount.keysWithoutReuse,
    )
    show('271 M', large)
    show('271 M, reuse off', anew)
    const wllama = await measureWllama(folder, file, promptsOf(large).slice(0, amount.wllamaPrompts))
    console.log(JSON.stringify({ wllama: { prompts: wllama.length, firstTokenMs: round(median(wllama)) } }))
    const ours = median(waits(large))
    const fed = [...fedTokens(cria), ...fedTokens(large)]
    const result = {
      tokensFedMedian: median(fed),
      tokensFedP95: percentile95(fed),
      firstTokenMs: round(ours),
      firstTokenMsCria: round(median(waits(cria))),
      firstTokenSpeedup: round(median(waits(anew)) / ours),
      afterQuestionMs: round(median(readings(large))),
      vsWllama: round(median(wllama) / median(readings(large))),
    }
    console.log(JSON.stringify(result))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Held-out functions one after the other, and a place between two of them in the middle. */
async function longText(): Promise<Halves> {
  const lines = (await readFile('evaluation/sets/texts.jsonl', 'utf8')).trimEnd().split('\n')
  const texts = lines.map((line) => JSON.parse(line).text as string)
  const halves = { before: '', after: '' }
  for (const text of texts) {
    if (halves.before.length < FILE_UNITS / 2) halves.before += `${text}\n\n`
    else if (halves.after.length < FILE_UNITS / 2) halves.after += `\n\n${text}\n`
  }
  if (halves.after.length < FILE_UNITS / 2) throw new Error('the held-out texts are too short for this measurement')
  return halves
}

const asked = (costs: readonly KeyCost[]) => costs.filter((cost) => cost !== null)

/** A run that was stopped before its first token has no time; how many they are is shown. */
const waits = (costs: readonly KeyCost[]) =>
  asked(costs).flatMap(({ run, keyAt }) => (run.firstTokenAt === null ? [] : [run.firstTokenAt - keyAt]))

/** The same from the question on, which the page asks when the keys pause. */
const readings = (costs: readonly KeyCost[]) =>
  asked(costs).flatMap(({ run }) => (run.firstTokenAt === null ? [] : [run.firstTokenAt - run.askedAt]))

const fedTokens = (costs: readonly KeyCost[]) => asked(costs).map(({ run }) => run.promptTokens - run.reusedTokens)

function show(name: string, costs: readonly KeyCost[]): void {
  const [times, fed] = [waits(costs), fedTokens(costs)]
  const summary = {
    keys: costs.length,
    asked: asked(costs).length,
    answered: times.length,
    firstTokenMs: round(median(times)),
    firstTokenP95: round(percentile95(times)),
    afterQuestionMs: round(median(readings(costs))),
    tokensFedMedian: median(fed),
    tokensFedP95: percentile95(fed),
    promptTokens: Math.max(...asked(costs).map(({ run }) => run.promptTokens)),
  }
  console.log(JSON.stringify({ [name]: summary }))
}

function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN
}

/** What the model saw, as text in the same order: the suffix first. */
function promptsOf(costs: readonly KeyCost[]): string[] {
  return asked(costs).map(({ run }) => {
    const prefix = run.prefix.split('\n').slice(run.prefixLinesLeft).join('\n')
    const suffixLines = run.suffix.split('\n')
    const suffix = suffixLines.slice(0, suffixLines.length - run.suffixLinesLeft).join('\n')
    return `<PRE> <SUF>${suffix} <MID>${prefix}`
  })
}

async function measureWllama(folder: string, file: string, prompts: readonly string[]): Promise<number[]> {
  const site = join(folder, 'page')
  await build({
    configFile: join(import.meta.dirname, 'typing/vite.config.ts'),
    build: { outDir: site },
    logLevel: 'warn',
  })
  await cp('node_modules/@wllama/wllama/esm', site, { recursive: true })
  const printable = join(folder, 'printable.gguf')
  await writeFile(printable, await withPrintablePieces(new Uint8Array(await readFile(file))))
  const times = await onPage(site, async (page) => {
    await page.getByLabel('File').setInputFiles(printable)
    return page.evaluate(([texts, threads, positions]) => window.measureWllamaPrompts(texts, threads, positions), [
      prompts,
      THREADS,
      POSITIONS,
    ] as const)
  })
  return times.slice(1)
}
