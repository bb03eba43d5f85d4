import { parseArgs } from 'node:util'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { nextLine } from '../src/suggest/lines.ts'
import { showAnswer } from '../src/suggest/show-answer.ts'
import { isSingleLine } from '../src/suggest/when-to-ask.ts'
import { cutInWord } from './cut-in-word.ts'
import { editSimilarity } from './edit-similarity.ts'
import { fill } from './fill.ts'
import { type OpenedModel, openModel } from './open-model.ts'
import { paramsFor } from './score-model.ts'
import { type InfillItem, readSets } from './sets.ts'
import { shippedPath } from './shipped-path.ts'
import { writeSection } from './write-section.ts'

const USAGE = `Usage: npm run eval:filters -- [--write] [--step N] [--models cria-base,cria-0]
  --write  puts the table into training/README.md
  --step   asks only every N-th item, for a quick look`

const EXIT_FELL = 1
const EXIT_USAGE = 2
const DEFAULT_MODELS = 'cria-base,cria-0'

/** `npm run eval:filters`: what the filters of suggestions make of held-out fills, and how cut words are ended. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === null) {
    console.error(USAGE)
    return EXIT_USAGE
  }
  const items = readSets(options.step).infill
  const spoilt = items.filter((item) => filtered(item, item.middle) !== item.middle.trimEnd()).length
  console.log(`Right answers that a filter cuts: ${spoilt} of ${items.length}.\n`)
  const rows: Row[] = []
  for (const { title, path } of options.models) {
    const opened = await openModel(path)
    rows.push({ title, ...(await scoreFilters(opened, items)), ...(await scoreCutWords(opened, items)) })
    console.error(`${title}: scored`)
  }
  const table = `${options.step === 1 ? '' : `One item in ${options.step} only:\n\n`}${tableOf(rows, items.length)}`
  console.log(table)
  if (options.write) writeSection('filters', table)
  return rows.every(holdsUp) ? 0 : EXIT_FELL
}

interface Options {
  readonly write: boolean
  readonly step: number
  readonly models: readonly { readonly title: string; readonly path: string }[]
}

/** null where they cannot be understood. */
function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        write: { type: 'boolean', default: false },
        step: { type: 'string', default: '1' },
        models: { type: 'string', default: DEFAULT_MODELS },
      },
    })
    const step = Number(values.step)
    const models = values.models.split(',').map((id) => CATALOGUE.find((model) => model.id === id))
    if (!Number.isSafeInteger(step) || step < 1 || models.some((model) => model === undefined)) return null
    return {
      write: values.write,
      step,
      models: models.map((model) => ({ title: model!.name, path: shippedPath(model!) })),
    }
  } catch {
    return null
  }
}

/** Counts and sums over all items. */
interface FilterScores {
  readonly exactBefore: number
  readonly exactAfter: number
  readonly similarityBefore: number
  readonly similarityAfter: number
  readonly cut: number
  /** Shown suggestions that end in the line below the cursor. */
  readonly repeating: number
}

async function scoreFilters(opened: OpenedModel, items: readonly InfillItem[]): Promise<FilterScores> {
  const sums = { exactBefore: 0, exactAfter: 0, similarityBefore: 0, similarityAfter: 0, cut: 0, repeating: 0 }
  for (const item of items) {
    const right = item.middle.trim()
    const raw = await ask(opened, 'spm', true, item)
    const shown = filtered(item, raw)
    sums.exactBefore += raw.trim() === right ? 1 : 0
    sums.exactAfter += shown.trim() === right ? 1 : 0
    sums.similarityBefore += editSimilarity(raw.trim(), right)
    sums.similarityAfter += editSimilarity(shown.trim(), right)
    sums.cut += shown.trim() === raw.trim() ? 0 : 1
    sums.repeating += endsInNextLine(item, shown) ? 1 : 0
  }
  return sums
}

function endsInNextLine({ prefix, suffix }: InfillItem, shown: string): boolean {
  return shown.trim() !== '' && (prefix + shown).split('\n').at(-1)!.trimEnd() === nextLine(suffix)
}

function filtered({ prefix, suffix }: InfillItem, raw: string): string {
  return showAnswer(raw, { prefix, suffix, singleLine: isSingleLine(suffix) }, true).text
}

/** Exact ends of lines that were cut in a word, by the order of the prompt and with the word written anew or not. */
interface WordScores {
  readonly words: number
  readonly psm: number
  readonly spm: number
  readonly healedPsm: number
  readonly healedSpm: number
}

async function scoreCutWords(opened: OpenedModel, items: readonly InfillItem[]): Promise<WordScores> {
  const cut = items.flatMap((item) => (item.kind === 'single' ? (cutInWord(item) ?? []) : []))
  const count = async (mode: 'psm' | 'spm', heal: boolean) => {
    let exact = 0
    for (const item of cut) exact += (await ask(opened, mode, heal, item)).trim() === item.middle.trim() ? 1 : 0
    return exact
  }
  const [psm, spm] = [await count('psm', false), await count('spm', false)]
  return { words: cut.length, psm, spm, healedPsm: await count('psm', true), healedSpm: await count('spm', true) }
}

async function ask(opened: OpenedModel, mode: 'psm' | 'spm', heal: boolean, item: InfillItem): Promise<string> {
  const { prefix, suffix } = item
  const params = paramsFor(opened, item.middle)
  const { text } = await fill(opened, { prompt: { type: 'infill', mode, prefix, suffix, heal }, params, stopRules: [] })
  return text
}

interface Row extends FilterScores, WordScores {
  readonly title: string
}

/** Neither measure fell, nothing repeats what follows, and a cut word costs SPM nothing. */
function holdsUp(row: Row): boolean {
  const fell = row.exactAfter < row.exactBefore || row.similarityAfter < row.similarityBefore
  return !fell && row.repeating === 0 && row.healedSpm >= row.psm
}

function tableOf(rows: readonly Row[], count: number): string {
  const percent = (sum: number, of: number) => `${((100 * sum) / of).toFixed(1)} %`
  const lines: readonly (readonly [string, (row: Row) => string])[] = [
    ['held-out fills (SPM), exact, as written', (row) => percent(row.exactBefore, count)],
    ['… as shown', (row) => percent(row.exactAfter, count)],
    ['edit similarity, as written', (row) => percent(row.similarityBefore, count)],
    ['… as shown', (row) => percent(row.similarityAfter, count)],
    ['fills that a filter cut', (row) => `${row.cut} of ${count}`],
    ['shown fills that end in the next line', (row) => `${row.repeating}`],
    ['lines cut in a word, ended exactly: PSM', (row) => `${row.psm} of ${row.words}`],
    ['… SPM', (row) => `${row.spm}`],
    ['… PSM, word written anew', (row) => `${row.healedPsm}`],
    ['… SPM, word written anew', (row) => `${row.healedSpm}`],
  ]
  const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
  return [
    cells(['', ...rows.map(({ title }) => title)]),
    cells(['---', ...rows.map(() => '---:')]),
    ...lines.map(([title, of]) => cells([title, ...rows.map(of)])),
  ].join('\n')
}
