import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type OpenedModel, openModel } from '../../../evaluation/open-model.ts'
import { generate } from '../../../src/generation/generate.ts'
import type { RunEvent, SamplingParams } from '../../../src/generation/run-event.ts'
import { ContextTooSmallError } from '../../../src/lib/errors.ts'
import { DEFAULT_SAMPLING } from '../../../src/store/sampling-limits.ts'

/** Positions of the Cria family. */
const CONTEXT = 4096
/** Milliseconds: thousands of positions on one thread of a busy machine. */
const PATIENCE = 240_000

const PARAMS: SamplingParams = { ...DEFAULT_SAMPLING, temperature: 1, topP: 1, maxTokens: 32 }
/** A model may end an answer by itself; hardly under each of these. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

let cria: OpenedModel
/** More ids than the context has positions: programs that were held out, one after the other. */
let ids: number[]

beforeAll(async () => {
  cria = await openModel('public/models/cria-base.Q8_0.gguf')
  const lines = readFileSync('evaluation/sets/texts.jsonl', 'utf8').trim().split('\n')
  const text = lines.map((line) => JSON.parse(line).text).join('\n\n\n')
  ids = [cria.tokenizer.specials.bos, ...cria.tokenizer.encode(text)]
})

/** The first answer that the model itself does not end. */
async function run(count: number): Promise<RunEvent[]> {
  for (const seed of SEEDS) {
    const events = await runOnce(count, seed)
    const end = events.at(-1)
    if (end?.type === 'done' && !end.reason.type.startsWith('end-of')) return events
  }
  throw new Error('the model ends every answer at once')
}

async function runOnce(count: number, seed: number): Promise<RunEvent[]> {
  const prompt = { ids: ids.slice(0, count), cut: { prefixLines: 0, suffixLines: 0 } }
  const { cached, tokenizer } = cria
  const { signal } = new AbortController()
  const events: RunEvent[] = []
  const params = { ...PARAMS, seed }
  for await (const event of generate({ cached, tokenizer, prompt, params, drafts: true, signal })) {
    events.push(event)
  }
  return events
}

const tokensOf = (events: readonly RunEvent[]) => events.filter(({ type }) => type === 'token').length

describe('a prompt as long as the whole context of a shipped model', () => {
  test(
    'is read, answered with the one token that it leaves room for, and ends with a full context',
    async () => {
      expect(cria.contextLength).toBe(CONTEXT)
      expect(ids.length).toBeGreaterThan(CONTEXT + 1)
      const events = await run(CONTEXT)
      expect(tokensOf(events)).toBe(1)
      expect(events.at(-1)).toMatchObject({ type: 'done', reason: { type: 'context-full' } })
      expect(cria.cached.sequence.length).toBe(CONTEXT)
    },
    PATIENCE,
  )

  test(
    'a few positions less leave room for a few tokens, drafted or not, and not for more',
    async () => {
      const events = await run(CONTEXT - 5)
      expect(tokensOf(events)).toBe(6)
      expect(events.at(-1)).toMatchObject({ type: 'done', reason: { type: 'context-full' } })
      expect(cria.cached.ids).toHaveLength(CONTEXT)
    },
    PATIENCE,
  )

  test('one token more is refused with both numbers, and what was read stays', async () => {
    const before = cria.cached.ids.length
    expect(before).toBeGreaterThan(CONTEXT - 10)
    const error = await run(CONTEXT + 1).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ContextTooSmallError)
    expect(error).toMatchObject({ failure: { promptTokens: CONTEXT + 1, contextLength: CONTEXT } })
    expect(cria.cached.ids).toHaveLength(before)
    await expect(cria.cached.sequence.forward(Int32Array.of(1))).rejects.toThrow(RangeError)
    expect(cria.cached.sequence.length).toBe(before)
  })
})
