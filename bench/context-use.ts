import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { type OpenedModel, openModel } from '../evaluation/open-model.ts'
import { PREFILL_CHUNK } from '../src/decoders/model.ts'
import { CATALOGUE } from '../src/models/catalogue.ts'
import { logProbabilities } from '../tests/oracles/log-probabilities.ts'

/** Tokens whose probability is taken, the same ones whatever stands before them. */
const ASKED = 256
/** Tokens read in all: those that are asked for, and what stands before them. */
const READ = [512, 1024, 2048, 4096] as const
/** The places of the text at which it is asked, tokens from its beginning. */
const ENDS = [4096, 8192, 12_288, 16_384]

/**
 * Whether a shipped model makes use of what stands far before: nats a token of the same text by how much of it was read.
 * They should fall, or at least not rise. The text is held-out programs, one after the other.
 */
export async function run(): Promise<void> {
  // A process of its own: it loads a compiler, which the measurements' loader cannot.
  execFileSync(process.execPath, ['scripts/build-engine.mjs'])
  const rows: Record<string, Record<string, number>> = {}
  for (const { id, path } of CATALOGUE) {
    const model = await openModel(`public/${path}`)
    const ids = model.tokenizer.encode(heldOutPrograms())
    const found: Record<string, number> = {}
    for (const read of READ.filter((count) => count <= model.contextLength)) {
      const nats = []
      for (const end of ENDS) nats.push(await natsAtEnd(model, ids.slice(end - read + 1, end)))
      found[read] = Number((nats.reduce((sum, value) => sum + value, 0) / nats.length).toFixed(3))
    }
    rows[id] = found
    console.log(id, JSON.stringify(found))
  }
  console.table(rows)
  console.log(JSON.stringify(rows))
}

function heldOutPrograms(): string {
  const lines = readFileSync('evaluation/sets/texts.jsonl', 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line).text).join('\n\n\n')
}

/** Of the last tokens of `text`, behind the beginning of a sequence. */
async function natsAtEnd({ model, tokenizer }: OpenedModel, text: readonly number[]): Promise<number> {
  const ids = [tokenizer.specials.bos, ...text]
  const sequence = await model.open()
  const nats: number[] = []
  // The last id is read by nobody: what follows it is not asked for.
  for (let start = 0; start < ids.length - 1; start += PREFILL_CHUNK) {
    const part = Int32Array.from(ids.slice(start, Math.min(start + PREFILL_CHUNK, ids.length - 1)))
    const logits = await sequence.forward(part, part.length)
    for (let row = 0; row < part.length; row++) {
      if (start + row < ids.length - 1 - ASKED) continue
      const scores = logits.subarray(row * model.vocabSize, (row + 1) * model.vocabSize)
      nats.push(-logProbabilities(scores)[ids[start + row + 1]!]!)
    }
  }
  await sequence.dispose()
  return nats.reduce((sum, value) => sum + value, 0) / nats.length
}
