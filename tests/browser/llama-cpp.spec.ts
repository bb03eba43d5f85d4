import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openModel } from '../../evaluation/open-model.ts'
import { type Model, PREFILL_CHUNK } from '../../src/decoders/model.ts'
import type { RunnableTypeName } from '../../src/gguf/gguf-file.ts'
import { readGguf } from '../../src/gguf/read-gguf.ts'
import { blobSource } from '../../src/lib/blob-source.ts'
import { CATALOGUE } from '../../src/models/catalogue.ts'
import { loadTokenizer } from '../../src/tokenizer/load-tokenizer.ts'
import { loadFloat64Model, startFloat64Sequence } from '../oracles/float64-forward.ts'
import { logProbabilities } from '../oracles/log-probabilities.ts'
import { type CheckpointShape, randomCheckpoint } from '../oracles/random-checkpoint.ts'
import { SMALL_SHAPE } from '../oracles/small-shape.ts'
import { continueWithLlamaCpp, TOP } from './llama-cpp.ts'
import { withPrintablePieces } from './with-printable-pieces.ts'

/**
 * Is the float64 forward pass, which every engine of ours is held against, itself right? llama.cpp, written by others,
 * reads the same files: where the two agree, so do the reading of the file, its tokenizer, the order of rotary pairs and
 * the grouping of heads.
 */

const PLAIN: CheckpointShape = { ...SMALL_SHAPE, contextLength: 512 }

const SHAPES: Record<string, CheckpointShape> = {
  plain: PLAIN,
  'grouped heads': { ...PLAIN, layerCount: 3, kvHeadCount: 2, ropeBase: 1e4 },
  'wide heads, tied output': { ...PLAIN, headCount: 2, kvHeadCount: 1, headSize: 64, tiedOutput: true },
}

type ComparedType = Extract<RunnableTypeName, 'F32' | 'F16' | 'Q8_0' | 'Q4_0'>

/**
 * Most that llama.cpp may differ from the truth in the log-probability (nats) of one of its most probable tokens. On
 * quantised matrices it rounds the activations to 8 bits, on F16 ones to 16; on F32 ones nothing. Measured on the random
 * files here: 1e-4, 0.04, 0.7 and 0.8. Their logits spread wider than a trained model's, and so do the errors.
 */
const MOST_ERROR: Record<ComparedType, number> = { F32: 5e-4, F16: 0.1, Q8_0: 1, Q4_0: 1 }

/** Nats between the best two tokens from which on these errors may not change the choice; on F32 that is every token. */
const CLEAR_MARGIN: Record<ComparedType, number> = { F32: 1e-3, F16: 0.1, Q8_0: 0.5, Q4_0: 0.5 }

/** The same two for a trained model with Q8_0 matrices. */
const TRAINED = { mostError: 0.3, clearMargin: 0.2 }

/** A comparison of fewer clear choices than this, over all shapes of a type, proves too little. */
const FEWEST_COMPARED = 200

const TEXT = 'def count_words(text):\n    words = {}\n'
const CONTINUED = 150

for (const type of Object.keys(MOST_ERROR) as ComparedType[]) {
  test(`llama.cpp agrees with the float64 forward pass on ${type} files of ${Object.keys(SHAPES).length} shapes`, async ({
    page,
  }) => {
    let compared = 0
    for (const [name, shape] of Object.entries(SHAPES)) {
      const file = randomCheckpoint(shape, type, SEED)
      const agreement = await compare(page, file, CLEAR_MARGIN[type], CONTINUED)
      report(`${type}, ${name}`, agreement)
      expect(agreement.disagreements, name).toEqual([])
      expect(agreement.worstError, name).toBeLessThan(MOST_ERROR[type])
      compared += agreement.clear.length
    }
    expect(compared).toBeGreaterThanOrEqual(FEWEST_COMPARED)
  })
}

const SEED = 3

const PROMPTS = [
  TEXT,
  'def mean(values: list[float]) -> float:\n    """Return the mean of values."""\n',
  'class Stack:\n    """Last in, first out."""\n\n    def __init__(self):\n',
  '/** Whether the number is even. */\nfunction isEven(number) {\n',
  '[INST] Write a function that reverses a text. [/INST]',
]

/** Tokens after each of the prompts. */
const CONTINUED_EACH = 80

for (const { name, path } of CATALOGUE) {
  test(`llama.cpp, our CPU engine and the float64 forward pass agree on ${name}`, async ({ page }) => {
    // llama.cpp is started for each prompt, and the float64 forward pass is as plain as it can be.
    test.slow()
    const file = Uint8Array.from(readFileSync(`public/${path}`))
    const { model } = await openModel(`public/${path}`)
    let compared = 0
    for (const prompt of PROMPTS) {
      const agreement = await compare(page, file, TRAINED.clearMargin, CONTINUED_EACH, prompt)
      report(`${name}, ${JSON.stringify(prompt.slice(0, 20))}`, agreement)
      expect(agreement.disagreements, prompt).toEqual([])
      expect(agreement.worstError, prompt).toBeLessThan(TRAINED.mostError)
      expect(await differingChoices(model, agreement), prompt).toEqual([])
      compared += agreement.clear.length
    }
    expect(compared).toBeGreaterThanOrEqual(FEWEST_COMPARED)
  })
}

/** Positions of clear choices at which `model` chooses another token than the truth. */
async function differingChoices(model: Model, { ids, clear }: Agreement): Promise<number[]> {
  const sequence = await model.open()
  const chosen: number[] = []
  for (let start = 0; start < ids.length; start += PREFILL_CHUNK) {
    const part = Int32Array.from(ids.slice(start, start + PREFILL_CHUNK))
    const logits = await sequence.forward(part, part.length)
    for (let row = 0; row < part.length; row++) {
      const scores = logits.subarray(row * model.vocabSize, (row + 1) * model.vocabSize)
      chosen.push(scores.indexOf(scores.reduce((a, b) => Math.max(a, b))))
    }
  }
  await sequence.dispose()
  return clear.filter(({ position, best }) => chosen[position] !== best).map(({ position }) => position)
}

interface Agreement {
  /** Of prompt and continuation. */
  readonly ids: readonly number[]
  /** Clear choices of the truth: the token that comes after the id at `position`. */
  readonly clear: readonly { readonly position: number; readonly best: number }[]
  /** Positions of clear choices where llama.cpp chose another token. */
  readonly disagreements: readonly number[]
  readonly worstError: number
}

async function compare(
  page: Page,
  file: Uint8Array<ArrayBuffer>,
  clearMargin: number,
  count: number,
  text = TEXT,
): Promise<Agreement> {
  const gguf = await readGguf(blobSource(new Blob([file])))
  const tokenizer = loadTokenizer(gguf.metadata)
  const append = startFloat64Sequence(await loadFloat64Model(gguf))
  const tokens = await continueWithLlamaCpp(page, await withPrintablePieces(file), text, count)
  expect(tokens).toHaveLength(count)
  const prompt = [tokenizer.specials.bos, ...tokenizer.encode(text)]
  let truth = prompt.map(append).at(-1) ?? new Float64Array()
  let worstError = 0
  const clear: { position: number; best: number }[] = []
  const disagreements: number[] = []
  for (const [position, { id, top }] of tokens.entries()) {
    expect(top).toHaveLength(TOP)
    const logprobs = logProbabilities(truth)
    for (const one of top) worstError = Math.max(worstError, Math.abs(one.logprob - (logprobs[one.id] ?? Number.NaN)))
    const { best, margin } = bestOf(logprobs)
    if (margin > clearMargin) {
      clear.push({ position: prompt.length - 1 + position, best })
      if (top[0]?.id !== best) disagreements.push(position)
    }
    truth = append(id)
  }
  const ids = [...prompt, ...tokens.map(({ id }) => id)]
  return { ids, clear, disagreements, worstError }
}

function bestOf(logprobs: Float64Array): { best: number; margin: number } {
  const best = logprobs.indexOf(logprobs.reduce((a, b) => Math.max(a, b)))
  const second = logprobs.reduce((most, value, id) => (id === best ? most : Math.max(most, value)), -Infinity)
  return { best, margin: (logprobs[best] ?? 0) - second }
}

function report(name: string, { clear, worstError }: Agreement): void {
  console.log(`  ${name}: ${clear.length} clear choices compared, worst error ${worstError.toExponential(1)} nats`)
}
