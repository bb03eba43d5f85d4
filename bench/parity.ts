import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { type Browser, chromium } from '@playwright/test'
import playwrightConfig from '../playwright.config.ts'
import { readGguf } from '../src/gguf/read-gguf.ts'
import { blobSource } from '../src/lib/blob-source.ts'
import { loadTokenizer } from '../src/tokenizer/load-tokenizer.ts'
import { continueWithLlamaCpp, type ReportedToken, TOP } from '../tests/browser/llama-cpp.ts'
import { withPrintablePieces } from '../tests/browser/with-printable-pieces.ts'
import { float64Forward, loadFloat64Model } from '../tests/oracles/float64-forward.ts'
import { logProbabilities } from '../tests/oracles/log-probabilities.ts'
import { randomCheckpoint } from '../tests/oracles/random-checkpoint.ts'
import { openInNode } from '../tests/unit/decoders/simd/open-in-node.ts'
import { SEED, SHAPES, TYPES } from './parity-files.ts'

const TEXT = 'def count_words(text):\n    words = {}\n'
/** Tokens that llama.cpp goes on by; ours are asked for the probabilities after each of them. */
const CONTINUED = 160
/** Nats between the truth's best two from which on a choice is compared. */
const CLEAR_MARGIN = 0.2
const CHUNK = 64

interface FileResult {
  readonly file: string
  readonly compared: number
  /** Clear choices of the truth that ours does not share, and that llama.cpp does not. */
  readonly differentOurs: number
  readonly differentLlamaCpp: number
  /** Nats; the worst of the 20 tokens that llama.cpp reports, over all positions. */
  readonly worstOurs: number
  readonly worstLlamaCpp: number
  /** Every greedy choice, clear or not. */
  readonly allEqual: boolean
}

/** Our engine (in Node: the browser gives the same bits) and llama.cpp on the same random files, each against float64. */
export async function run(): Promise<void> {
  // A process of its own: it loads a compiler, which the measurements' loader cannot.
  execFileSync(process.execPath, ['scripts/build-engine.mjs'])
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
  const results: FileResult[] = []
  for (const [typeName, type] of Object.entries(TYPES)) {
    for (const [shapeName, shape] of Object.entries(SHAPES)) {
      const file = randomCheckpoint(shape, type, SEED)
      const result = await compare(browser, `${typeName}, ${shapeName}`, file)
      console.log(JSON.stringify(result))
      results.push(result)
    }
  }
  await browser.close()
  console.table(results)
  const ratios = results.map(({ worstOurs, worstLlamaCpp }) => worstOurs / worstLlamaCpp)
  const summary = {
    files: results.length,
    tokensCompared: results.reduce((sum, { compared }) => sum + compared, 0),
    worstVsLlamaCpp: Number(Math.max(...ratios).toPrecision(3)),
    f32TokensEqual: results.filter(({ file }) => file.startsWith('F32')).every(({ allEqual }) => allEqual),
  }
  console.log(JSON.stringify(summary))
}

async function compare(browser: Browser, name: string, file: Uint8Array<ArrayBuffer>): Promise<FileResult> {
  const gguf = await readGguf(blobSource(new Blob([file])))
  const tokenizer = loadTokenizer(gguf.metadata)
  const page = await browser.newPage()
  const reported = await continueWithLlamaCpp(page, await withPrintablePieces(file), TEXT, CONTINUED)
  await page.close()
  const prompt = [tokenizer.specials.bos, ...tokenizer.encode(TEXT)]
  const ids = [...prompt, ...reported.slice(0, -1).map(({ id }) => id)]
  const truth = float64Forward(await loadFloat64Model(gguf), ids)
    .slice(prompt.length - 1)
    .map(logProbabilities)
  const model = await openInNode(gguf)
  const sequence = await model.open()
  const ours: Float64Array[] = []
  for (let start = 0; start < ids.length; start += CHUNK) {
    const part = Int32Array.from(ids.slice(start, start + CHUNK))
    const logits = await sequence.forward(part, part.length)
    for (let i = 0; i < part.length; i++) {
      ours.push(logProbabilities(logits.subarray(i * model.vocabSize, (i + 1) * model.vocabSize)))
    }
  }
  return summarise(name, truth, ours.slice(prompt.length - 1), reported)
}

function summarise(
  file: string,
  truth: readonly Float64Array[],
  ours: readonly Float64Array[],
  reported: readonly ReportedToken[],
): FileResult {
  const result = { compared: 0, differentOurs: 0, differentLlamaCpp: 0, worstOurs: 0, worstLlamaCpp: 0, allEqual: true }
  for (const [i, right] of truth.entries()) {
    const { top } = reported[i]!
    if (top.length !== TOP) throw new Error(`${top.length} probabilities instead of ${TOP}`)
    for (const { id, logprob } of top) {
      result.worstOurs = Math.max(result.worstOurs, Math.abs(ours[i]![id]! - right[id]!))
      result.worstLlamaCpp = Math.max(result.worstLlamaCpp, Math.abs(logprob - right[id]!))
    }
    const [best, next] = bestTwo(right)
    const [our] = bestTwo(ours[i]!)
    if (our !== best) result.allEqual = false
    if (right[best]! - right[next]! <= CLEAR_MARGIN) continue
    result.compared++
    if (our !== best) result.differentOurs++
    if (top[0]!.id !== best) result.differentLlamaCpp++
  }
  return { file, ...result }
}

function bestTwo(values: Float64Array): [number, number] {
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!)
  return [order[0]!, order[1]!]
}
