import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { bytesRead, median, mostMemoryMb, round } from './decode/figures.ts'
import { buildPage, onPage, readMemory } from './decode/on-page.ts'
import type { Order } from './decode/order.ts'
import { watchRenderer } from './decode/peak-memory.ts'
import { type BenchShape, writeRandomFile } from './random-file.ts'

const COMMON = { contextLength: 2048, ropeBase: 1_000_000, tiedOutput: false }

const SHAPES: Readonly<Record<string, BenchShape>> = {
  '20M': { ...COMMON, layerCount: 5, hiddenSize: 512, ...heads(8, 8, 64), feedForwardSize: 1376, vocabSize: 4096 },
  '271M': {
    ...COMMON,
    layerCount: 16,
    hiddenSize: 1024,
    ...heads(16, 16, 64),
    feedForwardSize: 2816,
    vocabSize: 32000,
  },
  '1.1B': { ...COMMON, layerCount: 22, hiddenSize: 2048, ...heads(32, 4, 64), feedForwardSize: 5632, vocabSize: 32000 },
}

const ENGINES = ['simd', 'wllama', 'onnx-cpu'] as const
type Engine = (typeof ENGINES)[number]

interface Case {
  readonly model: string
  readonly threads: number
  readonly context: number
  readonly engine: Engine
  /** Runs of a median. */
  readonly runs: number
}

interface Measured extends Case {
  readonly loadMs: number
  readonly decode: number
  readonly prefill: number
  readonly memoryMb: number
}

interface Row extends Measured {
  /** Bytes a second that as many threads read from memory. */
  readonly bandwidth: number
}

function heads(headCount: number, kvHeadCount: number, headSize: number) {
  return { headCount, kvHeadCount, headSize }
}

/** The cases that are compared come one after the other, so that the machine is in the same mood. */
function listCases(quick: boolean): Case[] {
  const at = (model: string, threads: number, context: number, runs: (engine: Engine) => number): Case[] =>
    ENGINES.map((engine) => ({ model, threads, context, engine, runs: runs(engine) }))
  const five = () => 5
  const oursFive = (engine: Engine) => (engine === 'simd' ? 5 : 1)
  if (quick) return at('271M', 2, 128, five)
  return [
    ...['20M', '271M'].flatMap((model) => [1, 2].flatMap((threads) => at(model, threads, 128, five))),
    ...['20M', '271M'].flatMap((model) => at(model, 2, 1024, oursFive)),
    ...at('1.1B', 2, 128, oursFive),
  ]
}

/** Tokens decoded a run: as many as take a fraction of a second in each engine. */
const DECODE_TOKENS: Readonly<Record<Engine, number>> = { simd: 48, wllama: 8, 'onnx-cpu': 4 }
const PREFILL_TOKENS = 256

export async function run(): Promise<void> {
  const quick = process.argv.includes('--quick')
  const folder = await mkdtemp(join(tmpdir(), 'decode-bench-'))
  try {
    await buildPage(folder)
    const cases = listCases(quick)
    const files = await writeModels(folder, new Set(cases.map(({ model }) => model)))
    const rows: Row[] = []
    let bandwidth = Number.NaN
    for (const one of cases) {
      const measured = await measureOrSay(folder, one)
      // Right behind ours: on a machine that others use as well, memory is a third faster in one minute than in the next.
      if (one.engine === 'simd') bandwidth = await readMemory(folder, one.threads)
      rows.push({ ...measured, bandwidth })
    }
    report(rows, files)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Bytes of each file. */
async function writeModels(folder: string, models: ReadonlySet<string>): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const model of models) {
    const shape = SHAPES[model]!
    console.log(`${model}: ${JSON.stringify(shape)}`)
    sizes.set(model, await writeRandomFile(join(folder, `${model}.gguf`), shape))
  }
  return sizes
}

/** A peer that cannot take a file so large is a result too: its row has no numbers, and its words are printed. */
async function measureOrSay(folder: string, one: Case): Promise<Measured> {
  try {
    return await measure(folder, one)
  } catch (error) {
    if (one.engine === 'simd') throw error
    console.log(JSON.stringify({ ...one, error: String(error).split('\n')[0] }))
    return { ...one, loadMs: Number.NaN, decode: Number.NaN, prefill: Number.NaN, memoryMb: Number.NaN }
  }
}

function measure(folder: string, one: Case): Promise<Measured> {
  return onPage(folder, async (page) => {
    await page.getByLabel('File').setInputFiles(join(folder, `${one.model}.gguf`))
    const order = {
      threads: one.threads,
      context: one.context,
      decodeTokens: DECODE_TOKENS[one.engine],
      prefillTokens: PREFILL_TOKENS,
      decodeRuns: one.runs,
      prefillRuns: one.engine === 'simd' ? one.runs : 1,
    } satisfies Omit<Order, 'file'>
    const { engine } = one
    const memory = watchRenderer()
    let memoryMb = 0
    const measured = await page
      .evaluate(([engine, order]) => window.measurePicked(engine, order), [engine, order] as const)
      .finally(() => {
        memoryMb = memory.stop()
      })
    const row = {
      ...one,
      loadMs: Math.round(measured.loadMs),
      decode: round(median(measured.decode)),
      prefill: round(median(measured.prefill)),
      memoryMb,
    }
    console.log(JSON.stringify(row))
    return row
  })
}

function report(rows: readonly Row[], files: ReadonlyMap<string, number>): void {
  const share = (row: Row) => round((row.decode * bytesRead(SHAPES[row.model]!)) / row.bandwidth)
  /** Of what the engine may hold at most. */
  const memoryShare = (row: Row) => {
    const positions = Math.max(row.context + DECODE_TOKENS[row.engine], PREFILL_TOKENS)
    return round(row.memoryMb / mostMemoryMb(SHAPES[row.model]!, files.get(row.model)!, positions))
  }
  const shown = ({ bandwidth, ...row }: Row) => ({ ...row, readGbS: round(bandwidth / 1e9) })
  console.table(rows.map((row) => ({ ...shown(row), bandwidthShare: share(row), memoryShare: memoryShare(row) })))
  const of = (engine: Engine) =>
    rows.find((row) => row.model === '271M' && row.threads === 2 && row.context === 128 && row.engine === engine)!
  const [ours, wllama, onnx] = [of('simd'), of('wllama'), of('onnx-cpu')]
  const result = {
    decodeVsWllama: round(ours.decode / wllama.decode),
    prefillVsWllama: round(ours.prefill / wllama.prefill),
    decodeVsOnnx: round(ours.decode / onnx.decode),
    bandwidthFraction: share(ours),
    memoryFraction: memoryShare(ours),
  }
  console.log(JSON.stringify(result))
}
