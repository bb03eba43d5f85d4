import { existsSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { scoreFiles } from './score-files.ts'
import type { Scores } from './score-model.ts'
import { shippedPath } from './shipped-path.ts'
import { type ModelFigures, type Name, type Scored, summarise } from './summary.ts'
import { differencesTable, scoresTable } from './table.ts'
import { writeSection } from './write-section.ts'

const USAGE = `Usage: npm run eval:cria -- [--json] [--write] [--step N] [--file base=PATH.gguf …]
  --json   ends with one line of JSON
  --write  puts the tables into training/README.md and the figures where the page's model cards read them
  --step   asks only every N-th item of each set, for a quick look
  --file   scores that file instead of the shipped one; of base, python, instruct, cria0 only the named ones are scored`

const EXIT_USAGE = 2

const FIGURES = fileURLToPath(new URL('../src/models/evaluation.json', import.meta.url))

/** The models by the name that the summary has for them. */
const MODELS: Readonly<Record<Name, { readonly id: string; readonly title: string }>> = {
  base: { id: 'cria-base', title: 'Base' },
  python: { id: 'cria-python', title: 'Python' },
  instruct: { id: 'cria-instruct', title: 'Instruct' },
  cria0: { id: 'cria-0', title: 'Cria 0' },
}
const NAMES = Object.keys(MODELS) as Name[]

/** `npm run eval:cria`: what the miniatures make of texts that they were not trained on. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (options === null) {
    console.error(USAGE)
    return EXIT_USAGE
  }
  const scores = await scoreFiles(options.paths, options.step)
  const scored = NAMES.flatMap((name) => toScored(name, options.paths.get(name), scores.get(name)))
  const tables = partOf(options.step) + tablesOf(scored)
  const models = figures(scored)
  console.log(tables)
  if (options.write) {
    writeSection('evaluation', tables)
    writeFileSync(FIGURES, `${JSON.stringify(models, null, 2)}\n`)
  }
  if (options.json) console.log(JSON.stringify({ ...models, totalBytes: totalBytes(scored) }))
  return 0
}

interface Options {
  readonly json: boolean
  readonly write: boolean
  readonly step: number
  readonly paths: ReadonlyMap<Name, string>
}

/** null where they cannot be understood. */
function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        step: { type: 'string', default: '1' },
        file: { type: 'string', multiple: true, default: [] },
      },
    })
    const step = Number(values.step)
    const paths = values.file.length > 0 ? pathsOf(values.file) : shippedPaths()
    if (!Number.isSafeInteger(step) || step < 1 || paths === null) return null
    return { json: values.json, write: values.write, step, paths }
  } catch {
    return null
  }
}

function pathsOf(files: readonly string[]): ReadonlyMap<Name, string> | null {
  const pairs = files.map((file) => [file.slice(0, file.indexOf('=')), file.slice(file.indexOf('=') + 1)] as const)
  const known = pairs.filter((pair): pair is [Name, string] => NAMES.includes(pair[0] as Name) && existsSync(pair[1]))
  return known.length === pairs.length ? new Map(known) : null
}

function shippedPaths(): ReadonlyMap<Name, string> {
  const found = NAMES.flatMap((name): [Name, string][] => {
    const model = CATALOGUE.find(({ id }) => id === MODELS[name].id)
    return model ? [[name, shippedPath(model)]] : []
  })
  return new Map(found)
}

function toScored(name: Name, path: string | undefined, scores: Scores | undefined): Scored[] {
  if (path === undefined || scores === undefined) return []
  const canInfill = scores.exact.single.psm !== null
  const model = CATALOGUE.find(({ id }) => id === MODELS[name].id)
  const mode = canInfill ? (model?.defaultMode ?? 'psm') : null
  return [{ name, path, mode, scores }]
}

/** What a reader must know of a table that is not of all items. */
function partOf(step: number): string {
  return step === 1 ? '' : `One item in ${step} only:\n\n`
}

function tablesOf(scored: readonly Scored[]): string {
  const columns = scored.map(({ name, scores }) => ({ title: MODELS[name].title, scores, name }))
  const base = columns.find(({ name }) => name === 'base')
  const others = columns.filter(({ name }) => name === 'python' || name === 'instruct')
  const differences = base && others.length > 0 ? [differencesTable(others, base)] : []
  return [scoresTable(columns), ...differences].join('\n\n')
}

function figures(scored: readonly Scored[]): Readonly<Record<string, ModelFigures>> {
  const base = scored.find(({ name }) => name === 'base') ?? null
  return Object.fromEntries(scored.map((one) => [one.name, summarise(one, base)]))
}

/** Of the family; its forerunner is there for comparison. */
function totalBytes(scored: readonly Scored[]): number {
  return scored.filter(({ name }) => name !== 'cria0').reduce((sum, { path }) => sum + statSync(path).size, 0)
}
