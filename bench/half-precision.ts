import { readFileSync } from 'node:fs'
import type { GgufFile } from '../src/gguf/gguf-file.ts'
import { readGguf } from '../src/gguf/read-gguf.ts'
import { blobSource } from '../src/lib/blob-source.ts'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { loadTokenizer } from '../src/tokenizer/load-tokenizer.ts'
import { loadFloat64Model, startFloat64Sequence } from '../tests/oracles/float64-forward.ts'
import { halfWeights, roundToHalf } from '../tests/oracles/half-precision.ts'
import { logProbabilities } from '../tests/oracles/log-probabilities.ts'
import { randomCheckpoint } from '../tests/oracles/random-checkpoint.ts'
import { SEED, SHAPES, TYPES } from './parity-files.ts'

const TEXT = 'def count_words(text):\n    words = {}\n'
/** Tokens that a random model adds to the text by itself. */
const CONTINUED = 160
/** Tokens of held-out programs that a shipped model reads. */
const READ = 320
/** The most probable tokens, whose probabilities are compared. */
const TOP = 20
/** Nats between the truth's best two from which on a choice is no toss-up. */
const CLEAR_MARGIN = 0.2

interface Loss {
  readonly file: string
  readonly positions: number
  /** Nats, over the 20 most probable tokens of each position. */
  readonly worst: number
  readonly mean: number
  /** Share of positions whose most probable token is the same; and of those where that was clear. */
  readonly sameChoice: number
  readonly sameClearChoice: number
}

/**
 * What a graph in half precision would lose, without a graphics card: the float64 forward pass with scales, offsets and the
 * output of every operator rounded to half precision, against itself without. Sums are exact here, so kernels that also add
 * up in half precision lose more. The page's own graph is in single precision.
 */
export async function run(): Promise<void> {
  const losses: Loss[] = []
  const measure = async (file: string, bytes: Uint8Array<ArrayBuffer>, text: string, forced: boolean) => {
    losses.push(await lossOf(file, await readGguf(blobSource(new Blob([bytes]))), text, forced))
    console.log(JSON.stringify(losses.at(-1)))
  }
  for (const [typeName, type] of Object.entries(TYPES)) {
    for (const [shapeName, shape] of Object.entries(SHAPES)) {
      await measure(`${typeName}, ${shapeName}`, randomCheckpoint(shape, type, SEED), TEXT, false)
    }
  }
  const programs = heldOutPrograms()
  for (const { id, path } of CATALOGUE)
    await measure(id, Uint8Array.from(readFileSync(`public/${path}`)), programs, true)
  console.table(losses)
  console.log(JSON.stringify({ random: summary(losses, false), shipped: summary(losses, true) }))
}

function heldOutPrograms(): string {
  const lines = readFileSync('evaluation/sets/texts.jsonl', 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line).text).join('\n\n\n')
}

/** `forced`: the text is read to its end; otherwise the model goes on by itself, as the truth has it. */
async function lossOf(file: string, gguf: GgufFile, text: string, forced: boolean): Promise<Loss> {
  const tokenizer = loadTokenizer(gguf.metadata)
  const exact = startFloat64Sequence(await loadFloat64Model(gguf))
  const half = startFloat64Sequence(await loadFloat64Model(gguf, halfWeights), roundToHalf)
  const ids = [tokenizer.specials.bos, ...tokenizer.encode(text)].slice(0, READ)
  const count = forced ? ids.length : ids.length + CONTINUED
  const errors: number[] = []
  const same: boolean[] = []
  const sameWhereClear: boolean[] = []
  for (let at = 0; at < count; at++) {
    const truth = logProbabilities(exact(ids[at]!))
    const rounded = logProbabilities(half(ids[at]!))
    const top = mostProbable(truth)
    for (const id of top) errors.push(Math.abs(rounded[id]! - truth[id]!))
    const isSame = mostProbable(rounded)[0] === top[0]
    same.push(isSame)
    if (truth[top[0]!]! - truth[top[1]!]! > CLEAR_MARGIN) sameWhereClear.push(isSame)
    if (at === ids.length - 1 && !forced) ids.push(top[0]!)
  }
  return {
    file,
    positions: count,
    worst: round(errors.reduce((most, error) => Math.max(most, error), 0)),
    mean: round(errors.reduce((sum, error) => sum + error, 0) / errors.length),
    sameChoice: share(same),
    sameClearChoice: share(sameWhereClear),
  }
}

function mostProbable(row: Float64Array): number[] {
  return Array.from(row.keys())
    .sort((a, b) => row[b]! - row[a]!)
    .slice(0, TOP)
}

function share(found: readonly boolean[]): number {
  return round(found.filter((one) => one).length / found.length)
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}

function summary(losses: readonly Loss[], shipped: boolean) {
  const own = losses.filter(({ file }) => CATALOGUE.some(({ id }) => id === file) === shipped)
  return {
    files: own.length,
    positions: own.reduce((sum, { positions }) => sum + positions, 0),
    worst: Math.max(...own.map(({ worst }) => worst)),
    leastSameChoice: Math.min(...own.map(({ sameChoice }) => sameChoice)),
    leastSameClearChoice: Math.min(...own.map(({ sameClearChoice }) => sameClearChoice)),
  }
}
