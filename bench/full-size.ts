import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { bytesRead, median, mostMemoryMb, round } from './decode/figures.ts'
import { buildPage, onPage, readMemory } from './decode/on-page.ts'
import type { Order } from './decode/order.ts'
import { watchRenderer } from './decode/peak-memory.ts'
import { type BenchShape, writeRandomFile } from './random-file.ts'

const COMMON = { headSize: 128, contextLength: 16384, ropeBase: 1_000_000, tiedOutput: false, vocabSize: 32016 }

/** Code Llama's sizes. */
const SHAPES: Readonly<Record<string, BenchShape>> = {
  '7b': { ...COMMON, layerCount: 32, hiddenSize: 4096, headCount: 32, kvHeadCount: 32, feedForwardSize: 11008 },
  '13b': { ...COMMON, layerCount: 40, hiddenSize: 5120, headCount: 40, kvHeadCount: 40, feedForwardSize: 13824 },
}

type Engine = 'simd' | 'wllama'
type PickedOrder = Omit<Order, 'file' | 'threads'>

/** A token takes a tenth of a second and more: few of them tell the speed. The peer takes seconds for one. */
const ORDERS: Readonly<Record<Engine, PickedOrder>> = {
  simd: { context: 128, decodeTokens: 16, prefillTokens: 128, decodeRuns: 3, prefillRuns: 2 },
  wllama: { context: 16, decodeTokens: 4, prefillTokens: 16, decodeRuns: 1, prefillRuns: 1 },
}

interface Row {
  readonly threads: number
  readonly loadMs: number
  readonly decode: number
  readonly prefill: number
  readonly memoryMb: number
}

/** A random file as large as Code Llama, picked from the disk, and then kept in the browser's storage: `npm run bench -- full-size --shape 7b`, or `13b`; `--folder` where the disk has room. */
export async function run(): Promise<void> {
  const options = { shape: { type: 'string', default: '7b' }, folder: { type: 'string', default: tmpdir() } } as const
  const { values } = parseArgs({ args: process.argv.slice(3), options })
  const shape = SHAPES[values.shape]
  if (shape === undefined) throw new Error(`There is no shape "${values.shape}", only ${Object.keys(SHAPES)}.`)
  const folder = await mkdtemp(join(values.folder, 'full-size-'))
  try {
    await checkRoom(folder, bytesRead(shape))
    await buildPage(folder)
    const file = join(folder, 'random.gguf')
    const fileBytes = await writeRandomFile(file, shape)
    console.log(`${values.shape}: ${JSON.stringify(shape)}, ${round(fileBytes / 1e9)} GB`)
    const threads = availableParallelism()
    const picked = await measure(folder, file, 'simd', threads)
    const stored = await measure(folder, file, 'simd', threads, true)
    const wllama = await measure(folder, file, 'wllama', threads).catch(notLoaded)
    report(shape, fileBytes, { picked, stored, wllama }, await readMemory(folder, threads))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function checkRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  // The embedding and the page come on top, and all of it once more in the browser's storage.
  if (bavail * bsize < bytes * 2.4) throw new Error(`${folder} has no room for ${bytes} bytes; name another --folder.`)
}

function measure(folder: string, file: string, engine: Engine, threads: number, kept = false): Promise<Row> {
  return onPage(folder, async (page) => {
    await page.getByLabel('File').setInputFiles(file)
    if (kept)
      console.log(
        `kept in the browser's storage in ${round((await page.evaluate(() => window.keepPicked())) / 1000)} s`,
      )
    const order = { ...ORDERS[engine], threads }
    const memory = watchRenderer()
    const measured = kept
      ? await page.evaluate((order) => window.measureKept(order), order)
      : await page.evaluate(([engine, order]) => window.measurePicked(engine, order), [engine, order] as const)
    const row = {
      threads: measured.threads,
      loadMs: Math.round(measured.loadMs),
      decode: round(median(measured.decode)),
      prefill: round(median(measured.prefill)),
      memoryMb: memory.stop(),
    }
    console.log(engine, kept ? 'from storage' : 'from the picked file', JSON.stringify(row))
    return row
  })
}

/** A peer that cannot take a file so large is a result too, in its own words. */
function notLoaded(error: Error): { error: string } {
  console.log(`wllama: ${error.message}`)
  return { error: error.message }
}

interface Rows {
  readonly picked: Row
  readonly stored: Row
  readonly wllama: Row | { error: string }
}

function report(shape: BenchShape, fileBytes: number, rows: Rows, bandwidth: number): void {
  const { picked, stored, wllama } = rows
  console.table(rows)
  const { context, decodeTokens, prefillTokens } = ORDERS.simd
  const mostMb = mostMemoryMb(shape, fileBytes, Math.max(context + decodeTokens, prefillTokens))
  const result = {
    ...picked,
    fileMb: Math.round(fileBytes / 1e6),
    readGbS: round(bandwidth / 1e9),
    bandwidthFraction: round((picked.decode * bytesRead(shape)) / bandwidth),
    memoryFraction: round(picked.memoryMb / mostMb),
    loadStoredMs: stored.loadMs,
    decodeStored: stored.decode,
    wllamaDecode: 'decode' in wllama ? wllama.decode : null,
    wllamaPrefill: 'prefill' in wllama ? wllama.prefill : null,
    wllamaError: 'error' in wllama ? wllama.error : null,
  }
  console.log(JSON.stringify(result))
}
