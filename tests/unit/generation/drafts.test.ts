import { describe, expect, it } from 'vitest'
import { type GenerateRequest, generate } from '../../../src/generation/generate.ts'
import { createRandom } from '../../../src/generation/random.ts'
import type { RunEvent, SamplingParams } from '../../../src/generation/run-event.ts'
import { byteIds, byteTokenizer } from './byte-tokenizer.ts'
import { type Fake, fakeCache, peak, type Script } from './fake-sequence.ts'

const VOCAB = byteTokenizer.vocabSize
const { bos, eos, infill } = byteTokenizer.specials
/** For hundreds of runs on a busy machine. */
const PATIENCE_MS = 60_000

const LETTERS = 3
const FIRST_LETTER = byteIds('a')[0]!

const PLAIN: SamplingParams = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 1, maxTokens: 60 }

/** A few letters whose odds hang on the two before, so that texts repeat themselves and yet differ; sometimes the end. `spread`: of the logits. */
function babble(seed: number, spread = 6): Script {
  return (ids) => {
    const [before = 0, last = 0] = ids.slice(-2)
    const random = createRandom(seed * 65_537 + before * 257 + last)
    const logits = new Float32Array(VOCAB).fill(-30)
    for (let letter = 0; letter < LETTERS; letter++) logits[FIRST_LETTER + letter] = spread * random()
    logits[eos] = (spread / 3) * random()
    return logits
  }
}

type Options = Partial<Omit<GenerateRequest, 'params' | 'prompt'>> & { ids: readonly number[]; params: SamplingParams }

async function runOn({ cached }: Fake, drafts: boolean, { ids, ...options }: Options): Promise<RunEvent[]> {
  const prompt = { ids, cut: { prefixLines: 0, suffixLines: 0 } }
  const signal = new AbortController().signal
  const events: RunEvent[] = []
  const now = () => 0
  for await (const event of generate({ cached, tokenizer: byteTokenizer, prompt, signal, now, ...options, drafts })) {
    events.push(event)
  }
  return events
}

/** All but how it was read. */
function withoutCounts(events: readonly RunEvent[]): unknown[] {
  return events.map((event) =>
    event.type === 'done' ? { ...event, timings: { ...event.timings, draftedTokens: 0, acceptedTokens: 0 } } : event,
  )
}

function timingsOf(events: readonly RunEvent[]) {
  const last = events.at(-1)
  if (last?.type !== 'done') throw new Error('the run did not end')
  return last.timings
}

describe('drafts', () => {
  it('are not read together with what the first token waits for', async () => {
    const fake = fakeCache(babble(3))
    const ids = [bos, ...byteIds('abcabcabcabcabcabc')]
    await runOn(fake, true, { ids, params: PLAIN })
    const before = fake.sequence.calls.length
    const again = await runOn(fake, true, { ids, params: PLAIN })
    expect(timingsOf(again).draftedTokens).toBeGreaterThan(0)
    expect(fake.sequence.calls[before]).toEqual(ids.slice(-1))
  })

  it('change no event of any run: 200 of every kind', { timeout: PATIENCE_MS }, async () => {
    let accepted = 0
    let refused = 0
    for (let seed = 0; seed < 200; seed++) {
      const random = createRandom(seed)
      const one = <T>(...values: T[]): T => values[Math.floor(random() * values.length)]!
      const length = 1 + Math.floor(random() * 90)
      const ids = [bos, ...Array.from({ length }, () => FIRST_LETTER + Math.floor(random() * LETTERS))]
      const params: SamplingParams = {
        temperature: one(0, 0.2, 0.8, 1.5),
        topP: one(1, 0.9, 0.5),
        topK: one(0, 2, 3),
        repetitionPenalty: one(1, 1, 1.3),
        seed,
        maxTokens: one(1, 2, 5, 17, 60, 60),
      }
      const context = ids.length + one(0, 1, 3, 8, 200, 200)
      const given = random() < 0.2 ? [{ id: FIRST_LETTER, logprob: -1, alternatives: [] }] : []
      const stopRules =
        random() < 0.2 ? [{ name: 'abc', end: (text: string) => (text.includes('abc') ? 1 : null) }] : []
      const options = { ids, params, given, stopRules }
      const [with_, without] = [fakeCache(babble(seed), context), fakeCache(babble(seed), context)]
      const [fast, slow] = [await runOn(with_, true, options), await runOn(without, false, options)]
      expect(withoutCounts(fast), `seed ${seed}`).toEqual(withoutCounts(slow))
      expect(with_.cached.ids).toEqual(with_.sequence.ids)
      expect(timingsOf(slow)).toMatchObject({ draftedTokens: 0, acceptedTokens: 0 })
      accepted += timingsOf(fast).acceptedTokens
      refused += timingsOf(fast).draftedTokens - timingsOf(fast).acceptedTokens
      // The next run starts from whatever stands in the cache.
      const next = { ids: [...ids, FIRST_LETTER], params: PLAIN }
      if (context > ids.length) {
        const texts = [await runOn(with_, true, next), await runOn(without, false, next)].map(withoutReuse)
        expect(texts[0]).toEqual(texts[1])
      }
    }
    expect(accepted).toBeGreaterThan(250)
    expect(refused).toBeGreaterThan(100)
  })

  it('read a text that repeats in fewer steps, and say how often they were right', async () => {
    const line = byteIds('abcdefghij')
    const script: Script = (ids) => peak(VOCAB, line[(ids.length - 1) % line.length]!)
    const fake = fakeCache(script)
    const events = await runOn(fake, true, { ids: [bos, ...line, ...line], params: PLAIN })
    const { generatedTokens, draftedTokens, acceptedTokens } = timingsOf(events)
    expect(generatedTokens).toBe(60)
    expect(acceptedTokens).toBe(draftedTokens)
    expect(fake.sequence.calls.length).toBe(generatedTokens - acceptedTokens)
    // Four tokens a step, and the first.
    expect(fake.sequence.calls.length).toBeLessThanOrEqual(60 / 4 + 1)
  })

  it('are drawn with the odds of the model, at 0.8', { timeout: PATIENCE_MS }, async () => {
    const runs = 4000
    const script = babble(3, 2)
    const ids = [bos, ...byteIds('bacabcbacaabbacab')]
    const seen = new Map<string, number>()
    let accepted = 0
    for (let seed = 0; seed < runs; seed++) {
      const params = { ...PLAIN, temperature: 0.8, seed, maxTokens: TOLD }
      const events = await runOn(fakeCache(script), true, { ids, params })
      const written = events.flatMap((event) => (event.type === 'token' ? [event.id] : [])).join()
      seen.set(written, (seen.get(written) ?? 0) + 1)
      accepted += timingsOf(events).acceptedTokens
    }
    const common = [...answerOdds(script, ids)].filter(([, odds]) => odds * runs >= 5)
    const chiSquared = common.reduce((sum, [answer, odds]) => {
      return sum + ((seen.get(answer) ?? 0) - odds * runs) ** 2 / (odds * runs)
    }, 0)
    expect(accepted).toBeGreaterThan(runs / 10)
    expect(common.length).toBeGreaterThan(20)
    expect(chiSquared).toBeLessThan(chiSquaredBound(common.length))
  })

  it('end with an answer in their midst', async () => {
    const text = byteIds('abcdef')
    const script: Script = (ids) => peak(VOCAB, ids.length < 17 ? text[(ids.length - 1) % 6]! : infill!.eot)
    const fake = fakeCache(script)
    const events = await runOn(fake, true, { ids: [bos, ...text, ...text], params: PLAIN })
    expect(events.at(-1)).toMatchObject({ reason: { type: 'end-of-infill' } })
    expect(events.filter(({ type }) => type === 'token')).toHaveLength(4)
    expect(fake.cached.ids).toEqual(fake.sequence.ids)
  })

  it('hear a stop between two tokens that one step gave', async () => {
    const stopper = new AbortController()
    const fake = fakeCache((ids) => peak(VOCAB, FIRST_LETTER + (ids.length % 2)))
    const prompt = { ids: [bos, ...byteIds('babababab')], cut: { prefixLines: 0, suffixLines: 0 } }
    const { signal } = stopper
    let tokens = 0
    for await (const event of generate({
      cached: fake.cached,
      tokenizer: byteTokenizer,
      prompt,
      params: PLAIN,
      signal,
      drafts: true,
    })) {
      if (event.type === 'token' && ++tokens === 2) stopper.abort()
      if (event.type === 'done') expect(event.reason).toEqual({ type: 'aborted' })
    }
    expect(tokens).toBe(2)
    expect(fake.cached.ids).toEqual(fake.sequence.ids)
  })
})

/** What the cache held before depends on what was guessed; the answer does not. */
function withoutReuse(events: readonly RunEvent[]): unknown[] {
  return withoutCounts(events).slice(1, -1)
}

/** Tokens of an answer whose odds are compared: the later ones come from rows that were read on suspicion. */
const TOLD = 4

/** Odds of each answer of TOLD tokens, or of fewer and the end, at 0.8: by the product rule, without the loop. */
function answerOdds(script: Script, ids: readonly number[]): Map<string, number> {
  const all = new Map<string, number>()
  const walk = (answer: readonly number[], odds: number): void => {
    if (odds < 1e-6) return
    if (answer.length === TOLD || answer.at(-1) === eos) {
      all.set(answer.filter((id) => id !== eos).join(), odds)
      return
    }
    const weights = Array.from(script([...ids, ...answer]), (logit) => Math.exp(logit / 0.8))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    for (const [id, weight] of weights.entries()) walk([...answer, id], (odds * weight) / sum)
  }
  walk([], 1)
  return all
}

/** The 99.99 % point of chi-squared (Wilson and Hilferty's approximation, 3.72 standard deviations). */
function chiSquaredBound(degrees: number): number {
  const spread = 2 / (9 * degrees)
  return degrees * (1 - spread + 3.72 * Math.sqrt(spread)) ** 3
}
