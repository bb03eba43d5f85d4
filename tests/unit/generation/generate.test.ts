import { describe, expect, it } from 'vitest'
import { PREFILL_CHUNK } from '../../../src/decoders/model.ts'
import { type GenerateRequest, generate } from '../../../src/generation/generate.ts'
import { growAnswer } from '../../../src/generation/grow-answer.ts'
import type { RunEvent, SampledToken, SamplingParams } from '../../../src/generation/run-event.ts'
import { BYTE_SPECIALS, byteIds, byteTokenizer } from './byte-tokenizer.ts'
import { answering, type Fake, fakeCache, peak, type Script } from './fake-sequence.ts'

const VOCAB = byteTokenizer.vocabSize
const EOT = BYTE_SPECIALS.infill.eot
const EOS = BYTE_SPECIALS.eos
const GREEDY: SamplingParams = {
  temperature: 0,
  topP: 1,
  topK: 0,
  repetitionPenalty: 1,
  seed: 42,
  maxTokens: 100,
}
const PROMPT = [BYTE_SPECIALS.bos, ...byteIds('def f(')]

type Options = Partial<Omit<GenerateRequest, 'params' | 'prompt'>> & {
  params?: Partial<SamplingParams>
  ids?: number[]
}

function start(cached: GenerateRequest['cached'], { params, ids = PROMPT, ...rest }: Options = {}) {
  return generate({
    cached,
    tokenizer: byteTokenizer,
    prompt: { ids, cut: { prefixLines: 0, suffixLines: 0 } },
    signal: new AbortController().signal,
    ...rest,
    params: { ...GREEDY, ...params },
  })
}

async function collect(stream: AsyncIterable<RunEvent>): Promise<RunEvent[]> {
  const events: RunEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}

function textOf(events: readonly RunEvent[]): string {
  return events.reduce(growAnswer, '')
}

function endOf(events: readonly RunEvent[]) {
  const last = events.at(-1)
  if (last?.type !== 'done') throw new Error('the stream did not end with done')
  return last
}

function answer(ids: readonly number[], promptLength = PROMPT.length, contextLength?: number): Fake {
  return fakeCache(answering(VOCAB, promptLength, ids), contextLength)
}

function expectConsistent({ cached, sequence }: Fake): void {
  expect(cached.ids).toEqual(sequence.ids)
}

describe('generate', () => {
  it('reports the prompt, then each token, then the end', async () => {
    const fake = answer([...byteIds('x)'), EOT])
    const events = await collect(start(fake.cached))
    expect(events.map((event) => event.type)).toEqual(['prompt', 'token', 'token', 'done'])
    expect(events[0]).toEqual({
      type: 'prompt',
      ids: Int32Array.from(PROMPT),
      reused: 0,
      cut: { prefixLines: 0, suffixLines: 0 },
    })
    expect(textOf(events)).toBe('x)')
    expect(endOf(events).reason).toEqual({ type: 'end-of-infill' })
    expectConsistent(fake)
  })

  it('ends at the end of the text, with nothing of it shown', async () => {
    const events = await collect(start(answer([...byteIds('ok'), EOS]).cached))
    expect(textOf(events)).toBe('ok')
    expect(endOf(events).reason).toEqual({ type: 'end-of-text' })
  })

  it('can end before the first token', async () => {
    const events = await collect(start(answer([EOT]).cached))
    expect(events.map((event) => event.type)).toEqual(['prompt', 'done'])
    expect(endOf(events).timings).toMatchObject({ generatedTokens: 0, firstTokenMs: null, decodeMs: 0 })
  })

  it('shows nothing of a special token that ends nothing', async () => {
    const events = await collect(
      start(answer([...byteIds('a'), BYTE_SPECIALS.infill.suffix, ...byteIds('b'), EOT]).cached),
    )
    expect(textOf(events)).toBe('ab')
    expect(endOf(events).timings.generatedTokens).toBe(3)
  })

  it('joins characters that are split over tokens, and owns up to half a one at the end', async () => {
    const events = await collect(start(answer([...byteIds('é日😀'), EOT]).cached))
    const texts = events.flatMap((event) => (event.type === 'token' ? [event.text] : []))
    expect(texts).toEqual(['', 'é', '', '', '日', '', '', '', '😀'])
    const half = await collect(start(answer([...byteIds('a😀').slice(0, 3), EOT]).cached))
    expect(endOf(half).text).toBe('\ufffd')
    expect(textOf(half)).toBe('a\ufffd')
  })

  it('keeps a leading space, or strips it where a text begins', async () => {
    const script = [...byteIds(' a'), EOT]
    expect(textOf(await collect(start(answer(script).cached)))).toBe(' a')
    expect(textOf(await collect(start(answer(script).cached, { stripLeadingSpace: true })))).toBe('a')
  })

  it('stops at the length asked for', async () => {
    const fake = answer(byteIds('abcdefgh'))
    const events = await collect(start(fake.cached, { params: { maxTokens: 3 } }))
    expect(textOf(events)).toBe('abc')
    expect(endOf(events).reason).toEqual({ type: 'length' })
    expect(fake.cached.ids).toHaveLength(PROMPT.length + 2)
  })

  it('stops where the context is full, having used all of it', async () => {
    const fake = answer(byteIds('abcdefgh'), PROMPT.length, PROMPT.length + 2)
    const events = await collect(start(fake.cached))
    expect(textOf(events)).toBe('abc')
    expect(endOf(events).reason).toEqual({ type: 'context-full' })
    expectConsistent(fake)
  })

  it('refuses a prompt that does not fit, and an empty one', async () => {
    const small = answer([EOT], PROMPT.length, PROMPT.length - 1)
    await expect(collect(start(small.cached))).rejects.toMatchObject({
      failure: { code: 'context-too-small', promptTokens: PROMPT.length, contextLength: PROMPT.length - 1 },
    })
    await expect(collect(start(small.cached, { ids: [] }))).rejects.toThrow(RangeError)
    expect(small.sequence.calls).toEqual([])
  })

  it('feeds a prompt in chunks', async () => {
    const ids = Array.from({ length: 2 * PREFILL_CHUNK + 5 }, (_, i) => 3 + (i % 200))
    const { sequence, cached } = answer([EOT], ids.length)
    await collect(start(cached, { ids }))
    expect(sequence.calls.map((call) => call.length)).toEqual([PREFILL_CHUNK, PREFILL_CHUNK, 5])
    expect(sequence.calls.flat()).toEqual(ids)
  })

  it('measures on the clock it is given', async () => {
    let time = 1000
    const { sequence, cached } = answer([...byteIds('abc'), EOT])
    sequence.before = () => {
      time += 10
    }
    const events = await collect(start(cached, { now: () => time, startedAt: 995 }))
    expect(endOf(events).timings).toEqual({
      promptTokens: PROMPT.length,
      reusedTokens: 0,
      generatedTokens: 3,
      draftedTokens: 0,
      acceptedTokens: 0,
      prefillMs: 10,
      firstTokenMs: 15,
      decodeMs: 20,
    })
  })
})

describe('prefix reuse', () => {
  it('feeds only what differs, and at least one id', async () => {
    const fake = answer([EOT])
    await collect(start(fake.cached))
    const again = await collect(start(fake.cached))
    expect(again[0]).toMatchObject({ reused: PROMPT.length - 1 })
    expect(fake.sequence.calls.map((call) => call.length)).toEqual([PROMPT.length, 1])
    const longer = await collect(start(fake.cached, { ids: [...PROMPT, ...byteIds('self')] }))
    expect(longer[0]).toMatchObject({ reused: PROMPT.length })
    expect(endOf(longer).timings).toMatchObject({ promptTokens: PROMPT.length + 4, reusedTokens: PROMPT.length })
    expect(fake.sequence.calls.at(2)).toEqual(byteIds('self'))
    expectConsistent(fake)
  })

  it('reuses the answer too, when the next prompt holds it', async () => {
    const fake = answer([...byteIds('xyz'), EOT])
    await collect(start(fake.cached))
    const events = await collect(start(fake.cached, { ids: [...PROMPT, ...byteIds('xyz')] }))
    expect(events[0]).toMatchObject({ reused: PROMPT.length + 2 })
  })

  it('forgets what differs', async () => {
    const fake = answer([EOT])
    await collect(start(fake.cached))
    const other = [...PROMPT.slice(0, 3), ...byteIds('other')]
    const events = await collect(start(fake.cached, { ids: other, params: { maxTokens: 1 } }))
    expect(events[0]).toMatchObject({ reused: 3 })
    expect(fake.sequence.calls[1]).toEqual(byteIds('other'))
    expect(fake.cached.ids).toEqual(other)
    expectConsistent(fake)
  })

  it('answers as from an empty cache', async () => {
    const script: Script = (ids) => peak(VOCAB, 3 + (ids.reduce((sum, id) => sum * 31 + id, 7) % 256))
    const used = fakeCache(script)
    await collect(start(used.cached, { ids: [1, ...byteIds('something before')] }))
    const params = { maxTokens: 20 }
    const idsOf = (events: RunEvent[]) => events.flatMap((event) => (event.type === 'token' ? [event.id] : []))
    const ids = [1, ...byteIds('something else')]
    const reusing = await collect(start(used.cached, { ids, params }))
    const fresh = await collect(start(fakeCache(script).cached, { ids, params }))
    expect(reusing[0]).toMatchObject({ reused: 11 })
    expect(idsOf(reusing)).toHaveLength(20)
    expect(idsOf(reusing)).toEqual(idsOf(fresh))
  })
})

describe('stopping', () => {
  it('is heard between the chunks of a prefill', async () => {
    const ids = Array.from({ length: 10 * PREFILL_CHUNK }, () => 5)
    const fake = answer([EOT], ids.length)
    const stopper = new AbortController()
    // Comes as a message does: in a task of its own.
    fake.sequence.before = () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        stopper.abort()
        port1.close()
      }
      port2.postMessage(null)
      fake.sequence.before = () => undefined
    }
    const events = await collect(start(fake.cached, { ids, signal: stopper.signal }))
    expect(events.map((event) => event.type)).toEqual(['prompt', 'done'])
    expect(endOf(events).reason).toEqual({ type: 'aborted' })
    expect(fake.sequence.calls.length).toBeLessThanOrEqual(2)
    expectConsistent(fake)
    const read = fake.cached.ids.length
    expect(read).toBeGreaterThan(0)
    const next = await collect(start(fake.cached, { ids }))
    expect(next[0]).toMatchObject({ reused: read })
  })

  it('is heard between tokens, and the next run takes up the cache', async () => {
    const fake = answer(byteIds('endless'))
    const stopper = new AbortController()
    const events: RunEvent[] = []
    for await (const event of start(fake.cached, { signal: stopper.signal })) {
      events.push(event)
      if (events.length === 4) setImmediate(() => stopper.abort())
    }
    expect(endOf(events).reason).toEqual({ type: 'aborted' })
    expect(endOf(events).timings.generatedTokens).toBe(events.length - 2)
    expect(events.length).toBeLessThan(20)
    expectConsistent(fake)
    const next = await collect(start(fake.cached, { params: { maxTokens: 4 } }))
    expect(textOf(next)).toBe('endl')
    expect(next[0]).toMatchObject({ reused: PROMPT.length - 1 })
  })

  it('ends a run that was stopped before it began, having fed nothing', async () => {
    const fake = answer([EOT])
    const events = await collect(start(fake.cached, { signal: AbortSignal.abort() }))
    expect(events.map((event) => event.type)).toEqual(['prompt', 'done'])
    expect(fake.sequence.calls).toEqual([])
  })

  it('leaves the cache sound when the reader walks away', async () => {
    const fake = answer(byteIds('abcdef'))
    let seen = 0
    for await (const event of start(fake.cached)) if (event.type === 'token' && ++seen === 3) break
    expectConsistent(fake)
    expect(fake.cached.ids).toHaveLength(PROMPT.length + 2)
  })

  it('leaves the cache sound when the engine fails', async () => {
    const fake = answer([...byteIds('abc'), EOT])
    let calls = 0
    fake.sequence.before = () => {
      if (++calls === 3) throw new Error('device lost')
    }
    await expect(collect(start(fake.cached))).rejects.toThrow('device lost')
    expectConsistent(fake)
    expect(textOf(await collect(start(fake.cached)))).toBe('abc')
  })
})

describe('stop rules', () => {
  const line = { name: 'one-line', end: (text: string) => (text.includes('\n') ? text.indexOf('\n') : null) }

  it('end the answer by name, and cut what they leave out', async () => {
    const events = await collect(start(answer([...byteIds('a = 1\nb'), EOT]).cached, { stopRules: [line] }))
    expect(textOf(events)).toBe('a = 1')
    expect(endOf(events).reason).toEqual({ type: 'stop-rule', rule: 'one-line' })
  })

  it('leave other answers alone', async () => {
    const events = await collect(start(answer([...byteIds('a = 1'), EOT]).cached, { stopRules: [line] }))
    expect(endOf(events).reason).toEqual({ type: 'end-of-infill' })
  })

  it('take the earliest end of several, and take back what was shown behind it', async () => {
    const late = { name: 'late', end: (text: string) => (text.length > 3 ? 4 : null) }
    const back = { name: 'back', end: (text: string) => (text.length > 3 ? 1 : null) }
    const events = await collect(start(answer(byteIds('abcdef')).cached, { stopRules: [late, back] }))
    expect(events.flatMap((event) => (event.type === 'token' ? [event.text] : []))).toEqual(['a', 'b', 'c', ''])
    expect(endOf(events)).toMatchObject({ reason: { type: 'stop-rule', rule: 'back' }, text: '', takenBack: 2 })
    expect(textOf(events)).toBe('a')
  })

  it('are asked once more where the model itself ends the answer, and not where it is cut short', async () => {
    const ends = {
      name: 'ends-in-b',
      end: (text: string, complete: boolean) => (complete && /b$/.test(text) ? 1 : null),
    }
    const ended = await collect(start(answer([...byteIds('ab'), EOT]).cached, { stopRules: [ends] }))
    expect(textOf(ended)).toBe('a')
    expect(endOf(ended)).toMatchObject({
      reason: { type: 'stop-rule', rule: 'ends-in-b' },
      takenBack: 1,
      end: { id: EOT },
    })
    const short = await collect(start(answer(byteIds('ab')).cached, { stopRules: [ends], params: { maxTokens: 2 } }))
    expect(textOf(short)).toBe('ab')
    expect(endOf(short)).toMatchObject({ reason: { type: 'length' }, takenBack: 0 })
  })

  it('cut off nothing that was given: whoever refuses an end wants to read on', async () => {
    const given = byteIds('a\n').map((id) => ({ id, logprob: 0, alternatives: [] }))
    const on = await collect(start(answer([...byteIds('a\nb'), EOT]).cached, { stopRules: [line], given }))
    expect(textOf(on)).toBe('a\nb')
    expect(endOf(on)).toMatchObject({ reason: { type: 'end-of-infill' }, takenBack: 0 })
    const next = { name: 'second', end: (text: string) => (text.endsWith('bb') ? 2 : null) }
    const later = await collect(start(answer([...byteIds('a\nbb'), EOT]).cached, { stopRules: [next], given }))
    expect(textOf(later)).toBe('a\n')
  })

  it('come before the length', async () => {
    const params = { maxTokens: 2 }
    const events = await collect(start(answer(byteIds('a\n')).cached, { stopRules: [line], params }))
    expect(endOf(events).reason).toEqual({ type: 'stop-rule', rule: 'one-line' })
  })
})

describe('parameters', () => {
  const flat: Script = () => new Float32Array(VOCAB)
  const idsFor = async (params: Partial<SamplingParams>) => {
    const events = await collect(
      start(fakeCache(flat).cached, { params: { temperature: 1, maxTokens: 12, ...params } }),
    )
    return events.flatMap((event) => (event.type === 'token' ? [event.id] : []))
  }

  it('give the same answer for the same seed, and another for another', async () => {
    expect(await idsFor({ seed: 5 })).toEqual(await idsFor({ seed: 5 }))
    expect(await idsFor({ seed: 5 })).not.toEqual(await idsFor({ seed: 6 }))
  })

  it('penalise what stands in the prompt and in the answer', async () => {
    const [first, second, third] = byteIds('abc')
    const script: Script = () => {
      const logits = new Float32Array(VOCAB)
      logits.set([9, 8, 7], first)
      return logits
    }
    const run = async (repetitionPenalty: number, ids: number[]) => {
      const params = { repetitionPenalty, maxTokens: 3 }
      return textOf(await collect(start(fakeCache(script).cached, { ids, params })))
    }
    expect([first! + 1, first! + 2]).toEqual([second, third])
    expect(await run(1, [1])).toBe('aaa')
    expect(await run(1.2, [1])).toBe('aba')
    expect(await run(1.5, [1, first!])).toBe('bca')
  })

  it.each<[string, Partial<SamplingParams>]>([
    ['temperature', { temperature: -0.1 }],
    ['temperature', { temperature: Number.NaN }],
    ['temperature', { temperature: Number.POSITIVE_INFINITY }],
    ['top-p', { topP: 0 }],
    ['top-p', { topP: 1.01 }],
    ['top-p', { topP: Number.NaN }],
    ['top-k', { topK: -1 }],
    ['top-k', { topK: 1.5 }],
    ['repetition penalty', { repetitionPenalty: 0 }],
    ['repetition penalty', { repetitionPenalty: Number.NaN }],
    ['seed', { seed: -1 }],
    ['seed', { seed: 2 ** 32 }],
    ['seed', { seed: 0.5 }],
    ['max tokens', { maxTokens: 0 }],
    ['max tokens', { maxTokens: Number.POSITIVE_INFINITY }],
  ])('are refused where they cannot be honoured: %s %o', async (name, params) => {
    const { sequence, cached } = answer([EOT])
    await expect(collect(start(cached, { params }))).rejects.toThrow(RangeError)
    await expect(collect(start(cached, { params }))).rejects.toThrow(name)
    expect(sequence.calls).toEqual([])
  })
})

describe('given tokens', () => {
  const choice = (text: string): SampledToken => ({
    id: byteIds(text)[0]!,
    logprob: -1.5,
    alternatives: [{ id: byteIds('z')[0]!, logprob: -0.25 }],
  })
  /** Every token may follow, and which one depends on all before. */
  const hashed: Script = (ids) => {
    const seed = ids.reduce((sum, id) => (sum * 31 + id) % 65_521, 7)
    return Float32Array.from({ length: VOCAB }, (_, id) => (id < 259 ? ((seed * (id + 1)) % 97) / 20 : -50))
  }
  const written = (events: readonly RunEvent[]) => events.flatMap((event) => (event.type === 'token' ? [event] : []))

  it('begin the answer as they were reported, and the model goes on from there', async () => {
    const fake = answer([...byteIds('abcd'), EOT])
    const events = await collect(start(fake.cached, { given: [choice('x'), choice('y')] }))
    expect(textOf(events)).toBe('xycd')
    expect(written(events).map(({ given }) => given)).toEqual([true, true, false, false])
    expect(written(events)[0]).toEqual({ type: 'token', ...choice('x'), text: 'x', given: true })
    expect(endOf(events).timings).toMatchObject({ promptTokens: PROMPT.length, generatedTokens: 2 })
    expect(fake.cached.ids).toEqual([...PROMPT, ...byteIds('xycd')])
    expectConsistent(fake)
  })

  it('cost one forward of what the cache lacks', async () => {
    const fake = answer([...byteIds('abcd'), EOT])
    await collect(start(fake.cached))
    const calls = fake.sequence.calls.length
    const events = await collect(start(fake.cached, { given: [choice('a'), choice('b'), choice('x')] }))
    expect(fake.sequence.calls[calls]).toEqual(byteIds('x'))
    expect(events[0]).toMatchObject({ type: 'prompt', reused: PROMPT.length })
    expectConsistent(fake)
  })

  it('take a random number each: an answer given its own beginning goes on as it did', async () => {
    const params = { temperature: 1.5, maxTokens: 24 }
    const first = written(await collect(start(fakeCache(hashed).cached, { params })))
    expect(new Set(first.map(({ id }) => id)).size).toBeGreaterThan(12)
    for (const count of [1, 7, 23]) {
      const again = await collect(start(fakeCache(hashed).cached, { params, given: first.slice(0, count) }))
      expect(written(again).map(({ id }) => id)).toEqual(first.map(({ id }) => id))
    }
  })

  it('end the answer where they are its end, or all it may be', async () => {
    const over = { id: EOT, logprob: -2, alternatives: [] }
    const ended = await collect(start(answer(byteIds('abc')).cached, { given: [choice('x'), over] }))
    expect(textOf(ended)).toBe('x')
    expect(endOf(ended)).toMatchObject({ reason: { type: 'end-of-infill' }, end: over })
    const full = await collect(
      start(answer(byteIds('abc')).cached, { given: [choice('x'), choice('y')], params: { maxTokens: 2 } }),
    )
    expect(endOf(full)).toMatchObject({ reason: { type: 'length' }, end: null })
  })

  it('may not be more than the context holds', async () => {
    const fake = answer(byteIds('abcdef'), PROMPT.length, PROMPT.length + 2)
    const events = await collect(start(fake.cached, { given: [...'uvwxyz'].map(choice) }))
    expect(textOf(events)).toBe('uvw')
    expect(endOf(events).reason).toEqual({ type: 'context-full' })
    expectConsistent(fake)
  })
})

describe('what each token reports', () => {
  it('is the ten most probable ones with it, also for the one that ends the answer', async () => {
    const script: Script = (ids) => {
      const logits = new Float32Array(VOCAB)
      const place = ids.length - PROMPT.length
      for (let rank = 0; rank < 12; rank++) logits[20 + rank] = 6 - rank / 4
      if (place === 1) logits[EOT] = 9
      return logits
    }
    const events = await collect(start(fakeCache(script).cached))
    const [token] = events.flatMap((event) => (event.type === 'token' ? [event] : []))
    expect(token?.alternatives.map(({ id }) => id)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29])
    expect(token?.alternatives[0]).toEqual({ id: token?.id, logprob: token?.logprob })
    const { end } = endOf(events)
    expect(end?.id).toBe(EOT)
    expect(end?.alternatives.slice(0, 3).map(({ id }) => id)).toEqual([EOT, 20, 21])
  })
})
