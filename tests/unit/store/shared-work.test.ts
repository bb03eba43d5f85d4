import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/models/catalogue.ts'
import { DEFAULT_SAMPLING, SAMPLING_LIMITS } from '../../../src/store/sampling-limits.ts'
import { MAX_MODELS, type ReadWork, readSharedWork, type SharedWork } from '../../../src/store/shared-work.ts'

const [{ id: KNOWN }] = CATALOGUE as [(typeof CATALOGUE)[number]]

const WORK: SharedWork = {
  text: 'def double(n):\n    return <FILL_ME>\n',
  language: 'python',
  hole: null,
  models: [{ id: KNOWN, chat: true, params: { seed: 7, temperature: 0 } }],
  params: { ...DEFAULT_SAMPLING, seed: 2 ** 32 - 1 },
  mode: 'psm',
}

const anyParams = fc.record({
  temperature: fc.double({ min: 0, max: 2, noNaN: true }),
  topP: fc.double({ min: 0.01, max: 1, noNaN: true }),
  topK: fc.integer({ min: 0, max: SAMPLING_LIMITS.topK.max }),
  repetitionPenalty: fc.double({ min: 1, max: 2, noNaN: true }),
  maxTokens: fc.integer({ min: 1, max: SAMPLING_LIMITS.maxTokens.max }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
})

/** Work as a screen may send it: a hole, where there is one, lies in the text. */
const anyWork = fc.string({ unit: 'binary' }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    language: fc.string(),
    hole: fc.option(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    ),
    models: fc.array(fc.record({ id: fc.constant(KNOWN), chat: fc.boolean(), params: anyParams }), {
      maxLength: MAX_MODELS,
    }),
    params: anyParams,
    mode: fc.constantFrom('psm', 'spm', null),
  }),
)

/** On a machine that has what comes with the page. */
const read = (value: unknown): ReadWork | null =>
  readSharedWork(value, (id) => CATALOGUE.some((model) => model.id === id))

const json = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('work from a link', () => {
  it('is read just as it was written', () => {
    expect(read(json(WORK))).toEqual({ work: WORK, leftOut: false, missing: [] })
    fc.assert(
      fc.property(anyWork, (work) => {
        const written = json(work)
        expect(read(written)).toEqual({ work: written, leftOut: false, missing: [] })
      }),
    )
  })

  it.each([null, 42, 'text', [], {}, { text: 42 }, { text: null }, { text: ['a'] }])('is none: %j', (value) => {
    expect(read(value)).toBeNull()
  })

  it.each([
    ['a hole behind the end', { hole: { start: 0, end: 1e6 } }, { hole: null }],
    ['a hole the wrong way round', { hole: { start: 4, end: 3 } }, { hole: null }],
    ['a hole in between', { hole: { start: 0.5, end: 3 } }, { hole: null }],
    ['a hole of text', { hole: '0-3' }, { hole: null }],
    ['a language that is a number', { language: 5 }, { language: 'plaintext' }],
    ['a model that is not here', { models: [{ id: '../../etc/passwd', chat: false, params: {} }] }, { models: [] }],
    ['models that are no list', { models: 'cria-0' }, { models: [] }],
    ['no parameters', { params: null }, { params: DEFAULT_SAMPLING }],
    ['another order', { mode: 'mps' }, { mode: null }],
    ['a script beside the rest', { onload: 'alert(1)' }, {}],
    [
      'parameters out of range',
      { params: { ...WORK.params, temperature: 1e9, seed: 1.5 } },
      { params: { ...WORK.params, temperature: DEFAULT_SAMPLING.temperature, seed: DEFAULT_SAMPLING.seed } },
    ],
    [
      'an override out of range',
      { models: [{ id: KNOWN, chat: 1, params: { seed: -1, topK: 5 } }] },
      { models: [{ id: KNOWN, chat: false, params: { topK: 5 } }] },
    ],
  ])('has a default, and says so, where it has %s', (_, change, then) => {
    expect(read({ ...WORK, ...change })).toEqual({ work: { ...WORK, ...then }, leftOut: true, missing: [] })
  })

  it('has no more models than Compare has panes', () => {
    const models = Array.from({ length: 1000 }, () => WORK.models[0])
    expect(read({ ...WORK, models })?.work.models).toHaveLength(MAX_MODELS)
  })

  it('asks no model that would have to be fetched first, and names it', () => {
    const ids = ['code-llama-7b-base-q4_0', 'https://huggingface.co/a/b/resolve/main/evil.gguf', KNOWN]
    const models = ids.map((id) => ({ id, chat: false, params: {} }))
    const outcome = read({ ...WORK, models })
    expect(outcome?.work.models.map(({ id }) => id)).toEqual([KNOWN])
    expect(outcome?.missing).toEqual(['Code Llama 7B Q4_0', 'evil.gguf'])
    expect(readSharedWork({ ...WORK, models }, () => true)?.work.models).toEqual(models)
  })

  it('sets nothing on every object, whatever its fields are called', () => {
    read(JSON.parse(`{"text":"","__proto__":{"polluted":true},"params":{"__proto__":{"polluted":true}}}`))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
